package org.fazhi.output;

import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a URI reference: what may not stand in one is escaped. */
final class UriText {
    private UriText() {}

    static String of(String name) {
        try {
            return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }
}
