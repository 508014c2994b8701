package org.fazhi.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A report no rule finds fault with, drawn by {@link FazhiDomain} (合规的报告).
 *
 * <p>Example: {@code @ForAll @Sound(kind = "COUNTY") Report report}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sound {
    /**
     * The kind of body, the code of one of {@link Samples#kinds()}.
     *
     * @return empty for all kinds
     */
    String kind() default "";
}
