package org.fazhi.text.source;

import java.util.Locale;
import java.util.Set;

/** Tells the form of a document by what stands in it. */
public final class SourceReader {
    private static final int LOOKED_AT = 200_000;
    private static final int LONGEST_NAME = 8;
    private static final Set<String> TAGS =
            Set.of("html", "body", "div", "p", "span", "table", "td", "h1", "h2", "title", "head", "meta", "article");

    private SourceReader() {}

    /** Whether a text is a page: it has a tag of HTML that is closed. A title in ASCII brackets is none. */
    public static boolean looksLikeHtml(String text) {
        int end = Math.min(text.length(), LOOKED_AT);
        for (int at = text.indexOf('<'); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
            int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int stop = name;
            while (stop < text.length() && stop - name < LONGEST_NAME && isNameCharacter(text.charAt(stop))) {
                stop++;
            }
            boolean closes = name == at + 2 && stop < text.length() && text.charAt(stop) == '>';
            if (closes && TAGS.contains(text.substring(name, stop).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameCharacter(char c) {
        return Characters.isLatin(c) || Characters.isDigit(c);
    }
}
