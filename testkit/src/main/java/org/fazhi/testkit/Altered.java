package org.fazhi.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sound report in which something is missing or odd, drawn by {@link FazhiDomain} (有缺漏或异常内容的报告).
 *
 * <p>Example: {@code @ForAll @Altered Report report}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Altered {}
