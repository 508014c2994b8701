/** The rules of 松河省 and of its city 临渚市. Both are invented, and so is the law they name. */
@NullMarked
package example.songhe;

import org.jspecify.annotations.NullMarked;
