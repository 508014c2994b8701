package org.fazhi.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * The name of a file as a URI reference: what may not stand in one is escaped, and no colon is taken for a scheme's.
 */
final class UriText {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/");
    private static final Pattern SLASHES = Pattern.compile("^/{2,10}");

    private UriText() {}

    static String of(String name) {
        String path = SLASHES.matcher(name.replace('\\', '/')).replaceFirst("/");
        boolean drive = DRIVE.matcher(path).lookingAt();
        boolean colonFirst =
                path.indexOf(':') >= 0 && !path.substring(0, path.indexOf(':')).contains("/");
        try {
            return drive
                    ? new URI("file", "", "/" + path, null).toASCIIString()
                    : new URI(null, null, (colonFirst ? "./" : "") + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }
}
