package org.fazhi.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.finding.ValidationResult;
import org.fazhi.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical form of JSON after RFC 8785, and the digest made of it (规范形式与摘要): members sorted, no white space,
 * numbers as IEEE doubles in the shortest form. Two documents that say the same have the same digest, whatever the
 * order of their members and the number of trailing zeros.
 *
 * <p>The canonical form is for comparing only: a number of more than seventeen digits loses its last ones.
 *
 * <p>Example: {@code CanonicalJson.digest(report)} gives {@code sha-256:3a7b…}.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder(TokenStream.FACTORY).build();

    private CanonicalJson() {}

    /**
     * The canonical form of a report.
     *
     * @param report the report
     * @return JSON in one line
     * @throws IllegalArgumentException as {@link ReportJson#write(Report)} does, and when half a character (a lone
     *     surrogate) or a number beyond the range of a double stands in it, which RFC 8785 cannot say
     */
    public static String of(Report report) {
        return of(ReportJson.compact(report));
    }

    /**
     * The canonical form of a result.
     *
     * @param result the result
     * @return JSON in one line
     * @throws IllegalArgumentException when half a character (a lone surrogate) stands in it
     */
    public static String of(ValidationResult result) {
        return of(ResultJson.compact(result));
    }

    /**
     * The canonical form of any JSON document.
     *
     * @param json a JSON document
     * @return JSON in one line
     * @throws IllegalArgumentException when it is no JSON, or holds what RFC 8785 cannot say
     */
    public static String of(String json) {
        try {
            JsonNode document = MAPPER.readTree(json);
            if (document.isMissingNode()) {
                throw new IllegalArgumentException("不是有效的 JSON：内容是空的");
            }
            StringBuilder canonical = new StringBuilder(json.length());
            append(document, canonical);
            return canonical.toString();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("不是有效的 JSON：" + e.getOriginalMessage(), e);
        }
    }

    /**
     * The digest of a report.
     *
     * @param report the report
     * @return {@code sha-256:} and 64 hexadecimal digits
     * @throws IllegalArgumentException as {@link #of(Report)} does
     */
    public static String digest(Report report) {
        return digest(ReportJson.compact(report));
    }

    /**
     * The digest of a result.
     *
     * @param result the result
     * @return {@code sha-256:} and 64 hexadecimal digits
     * @throws IllegalArgumentException as {@link #of(ValidationResult)} does
     */
    public static String digest(ValidationResult result) {
        return digest(ResultJson.compact(result));
    }

    /**
     * The digest of any JSON document.
     *
     * @param json a JSON document
     * @return {@code sha-256:} and 64 hexadecimal digits
     * @throws IllegalArgumentException as {@link #of(String)} does
     */
    public static String digest(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of(json).getBytes(StandardCharsets.UTF_8));
            return "sha-256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            members(node, out);
        } else if (node.isArray()) {
            elements(node, out);
        } else if (node.isString()) {
            CanonicalText.append(node.stringValue(), out);
        } else if (node.isNumber()) {
            out.append(CanonicalNumber.of(node.asString()));
        } else {
            out.append(node.isNull() ? "null" : node.asString());
        }
    }

    private static void members(JsonNode object, StringBuilder out) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        char before = '{';
        for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
            out.append(before);
            CanonicalText.append(member.getKey(), out);
            append(member.getValue(), out.append(':'));
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static void elements(JsonNode array, StringBuilder out) {
        char before = '[';
        for (JsonNode element : array) {
            append(element, out.append(before));
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }
}
