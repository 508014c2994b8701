package org.fazhi.json;

import org.fazhi.diff.ReportDiff;
import org.fazhi.diff.ResultDiff;

/**
 * Writes a comparison as JSON (对比结果的 JSON 输出), in the manner of {@link ReportJson}: fixed member order, literal
 * Chinese, plain decimals, what is absent or empty left out; the same comparison always gives the same bytes.
 *
 * <p>Example, with a comparison made by {@code org.fazhi.validation.diff.Comparison}:
 *
 * <pre>{@code
 * String json = DiffJson.write(Comparison.of(reportOf2023, reportOf2024));
 * }</pre>
 */
public final class DiffJson {
    private DiffJson() {}

    /**
     * Writes what changed between two reports, indented by two spaces.
     *
     * @param diff the comparison
     * @return a JSON document that ends with a line feed
     */
    public static String write(ReportDiff diff) {
        return indented(diff);
    }

    /**
     * Writes what changed between two results, indented by two spaces.
     *
     * @param diff the comparison
     * @return a JSON document that ends with a line feed
     */
    public static String write(ResultDiff diff) {
        return indented(diff);
    }

    private static String indented(Object diff) {
        return LoneSurrogates.escaped(ReportBinding.INDENTED.writeValueAsString(diff)) + "\n";
    }
}
