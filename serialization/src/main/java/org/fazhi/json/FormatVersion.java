package org.fazhi.json;

import java.util.regex.Pattern;

/** The format versions this version reads: all of the first major version. */
final class FormatVersion {
    private static final Pattern READ = Pattern.compile("1\\.(0|[1-9][0-9]{0,5})");

    private FormatVersion() {}

    static boolean isRead(String version) {
        return READ.matcher(version).matches();
    }

    static void check(String version) {
        if (!isRead(version)) {
            throw new Refused(Faults.unsupportedVersion(version));
        }
    }
}
