package org.fazhi.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A report with one fault, drawn by {@link FazhiDomain} (有一处错误的报告).
 *
 * <p>Example: {@code @ForAll @Faulty("NUM-01") Report report}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Faulty {
    /**
     * The rules that find the fault, among {@link Samples#faults()}.
     *
     * @return empty for all
     */
    String[] value() default {};
}
