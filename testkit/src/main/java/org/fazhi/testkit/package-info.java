/**
 * For test suites around reports (测试工具): what to test with, and what to say of it. Start at
 * {@link org.fazhi.testkit.Samples} and {@link org.fazhi.testkit.FazhiAssertions}.
 *
 * <p>Samples are plain values. {@link org.fazhi.testkit.ReportArbitraries} and {@link org.fazhi.testkit.FazhiDomain}
 * give reports to the properties of jqwik. {@link org.fazhi.testkit.RuleContract} and
 * {@link org.fazhi.testkit.RoundTripContract} are tests that wait for a rule set and for a codec. The contracts and
 * assertions run on JUnit alone; only arbitraries need the engine of jqwik.
 *
 * <p>All bodies and places are invented. This package is public API.
 */
@NullMarked
package org.fazhi.testkit;

import org.jspecify.annotations.NullMarked;
