package org.fazhi.validation.file;

import org.fazhi.finding.Text;

/** The version of the form of a file. */
final class FileFormat {
    private static final String VERSION = "1";

    private FileFormat() {}

    static void check(Fields root, Problems problems) {
        String version = root.required("format");
        if (!version.isEmpty() && !version.equals(VERSION)) {
            problems.add(
                    root.at("format"),
                    Text.of(
                            "不认识的文件格式版本“" + Problems.shorten(version) + "”",
                            "unknown format “" + Problems.shorten(version) + "”"),
                    Text.of("写 format: 1", "Write format: 1"));
        }
    }
}
