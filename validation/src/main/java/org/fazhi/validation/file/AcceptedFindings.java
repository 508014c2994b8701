package org.fazhi.validation.file;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.finding.Acceptance;
import org.fazhi.finding.Text;

/**
 * Reads files of accepted findings (核准文件).
 *
 * <p>Example of a file:
 *
 * <pre>{@code
 * format: 1
 * accepted:
 *   - fingerprint: 0f3a5c7e9b1d2468
 *     reason: 原件即如此，已与档案核对
 *     approver: 某区司法局法治调研科
 *     expires: 2026-12-31
 * }</pre>
 */
public final class AcceptedFindings {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    private AcceptedFindings() {}

    /**
     * Reads a file.
     *
     * @param file YAML or JSON in UTF-8; not closed
     * @return the acceptances in the order of the file, for {@code CheckOptions.acceptances}
     * @throws java.io.UncheckedIOException when the stream cannot be read
     * @throws UnusableFileException with everything that is wrong
     */
    public static List<Acceptance> read(InputStream file) {
        Problems problems = new Problems();
        Fields root = new Fields(YamlDocument.root(file, problems), problems).only(List.of("format", "accepted"));
        FileFormat.check(root, problems);
        if (!root.has("accepted")) {
            root.required("accepted");
        }
        List<Acceptance> accepted = new ArrayList<>();
        Set<String> fingerprints = new LinkedHashSet<>();
        for (Fields entry : root.list("accepted")) {
            accepted.add(acceptance(entry, problems, fingerprints));
        }
        problems.throwIfAny();
        return List.copyOf(accepted);
    }

    private static Acceptance acceptance(Fields entry, Problems problems, Set<String> fingerprints) {
        entry.only(List.of("fingerprint", "reason", "approver", "expires"));
        String fingerprint = entry.required("fingerprint");
        if (!fingerprint.isEmpty() && !FINGERPRINT.matcher(fingerprint).matches()) {
            problems.add(
                    entry.at("fingerprint"),
                    Text.of(
                            "“" + Problems.shorten(fingerprint) + "”不是问题的指纹",
                            "“" + Problems.shorten(fingerprint) + "” is no fingerprint"),
                    Text.of("从检查结果中复制 16 位指纹，并加引号", "Copy the 16 digits from a result, in quotes"));
        } else if (!fingerprints.add(fingerprint)) {
            problems.add(
                    entry.at("fingerprint"),
                    Text.of("指纹 " + fingerprint + " 重复", "the fingerprint " + fingerprint + " stands twice"),
                    Text.of("删去一条", "Remove one entry"));
        }
        entry.required("expires");
        return Acceptance.builder()
                .fingerprint(fingerprint)
                .reason(entry.required("reason"))
                .approver(entry.required("approver"))
                .expiresOn(entry.date("expires").orElse(LocalDate.EPOCH))
                .build();
    }
}
