package org.fazhi.text.outline;

import java.util.Optional;
import org.fazhi.text.source.Characters;

/** Where the items of a list stand inside a text: 一是, 二是; 首先, 其次; 第一， */
final class ItemMarks {
    private ItemMarks() {}

    /** Whether a place is one where an item may begin: at the beginning of the text or after a stop. */
    static boolean mayStandAt(String text, int at, int from) {
        char c = text.charAt(at);
        if (!isBeginning(c)) {
            return false;
        }
        int before = at - 1;
        while (before >= from && Characters.isSpace(text.charAt(before))) {
            before--;
        }
        return before < from
                || Characters.endsSentence(text.charAt(before))
                || "：:，,".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isBeginning(char c) {
        return "一二三四五六七八九十首其再最第".indexOf(c) >= 0;
    }

    static Optional<Marker> at(String text, int from) {
        return Marker.at(text, from).filter(marker -> marker.style().isItem());
    }

    /** Where the item that begins at a place ends: before the next item, or with the text. */
    static int end(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (mayStandAt(text, i, from) && at(text, i).isPresent()) {
                return i;
            }
        }
        return text.length();
    }
}
