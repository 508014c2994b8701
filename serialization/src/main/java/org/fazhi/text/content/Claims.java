package org.fazhi.text.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Mechanism;
import org.fazhi.report.PartKind;
import org.fazhi.report.Standing;
import org.fazhi.report.ZeroClaim;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** Statements that something did not happen, and the mechanisms and systems a text speaks of. */
public final class Claims {
    private static final int LONGEST_CLAIM = 60;
    private static final int LONGEST_NAME = 24;
    private static final int SHORTEST_NAME = 4;
    private static final Words NONE = Tables.words("zero", "claim");
    private static final String HEAD_APPEARED = "litigation.head_appeared";
    private static final Words HEAD_ABSENT = Tables.words("zero", "headabsent");
    private static final Words NOT = Tables.words("zero", "not");
    private static final Words SYSTEMS = Tables.words("mechanisms", "noun");
    private static final Words DONE = Tables.words("mechanisms", "exists");
    private static final Words WORDED = Tables.words("mechanisms", "claimed");
    private static final Words CONNECTING = Tables.words("mechanisms", "connecting");

    private Claims() {}

    public static List<ZeroClaim> zeroClaims(MappedText text, String section) {
        List<ZeroClaim> claims = new ArrayList<>();
        String said = text.text();
        for (int i = 0; i < said.length(); i++) {
            int length = NONE.lengthAt(said, i);
            if (length > 0 && NOT.lengthAt(said, i) == 0) {
                int end = i + length;
                while (end < said.length() && end - i < LONGEST_CLAIM && "，,。；;：:".indexOf(said.charAt(end)) < 0) {
                    end++;
                }
                if (end - i - length >= 2 || said.charAt(i + length - 1) != '无') {
                    claims.add(ZeroClaim.builder()
                            .label(said.substring(i, end))
                            .indicator(
                                    HEAD_ABSENT.lengthAt(said, i) > 0 ? Optional.of(HEAD_APPEARED) : Optional.empty())
                            .printed(said.substring(i, end))
                            .section(section)
                            .span(text.span(i, end))
                            .build());
                }
                i = end;
            }
        }
        return claims;
    }

    public static List<Mechanism> mechanisms(MappedText text, String section, PartKind part) {
        List<Mechanism> mechanisms = new ArrayList<>();
        String said = text.text();
        int from = 0;
        for (int i = 0; i < said.length(); i++) {
            int length = SYSTEMS.lengthAt(said, i);
            if (length > 0) {
                int end = i + length + (said.startsWith("制度", i + length - 1) ? 1 : 0);
                name(text, Math.max(from, i - LONGEST_NAME), end, section, part, mechanisms);
                from = end;
                i = end - 1;
            } else if ("，,。；;：:《》\n".indexOf(said.charAt(i)) >= 0) {
                from = i + 1;
            }
        }
        return mechanisms;
    }

    /** The name stands after the last verb before its noun; a text that has no such verb names no mechanism. */
    private static void name(
            MappedText text, int from, int end, String section, PartKind part, List<Mechanism> mechanisms) {
        String said = text.text();
        int start = -1;
        boolean exists = false;
        for (int i = from; i < end - 2; i++) {
            int done = DONE.lengthAt(said, i);
            int worded = WORDED.lengthAt(said, i);
            if (done > 0 || worded > 0) {
                start = i + Math.max(done, worded);
                exists = done > 0 && done >= worded;
                i = start - 1;
            }
        }
        while (start >= 0 && start < end && CONNECTING.lengthAt(said, start) > 0) {
            start += CONNECTING.lengthAt(said, start);
        }
        if (start >= 0 && end - start >= SHORTEST_NAME) {
            mechanisms.add(Mechanism.builder()
                    .name(said.substring(start, end))
                    .standing(
                            part.equals(PartKind.NEXT_PLAN)
                                    ? Standing.PLANNED
                                    : exists ? Standing.EXISTS : Standing.CLAIMED)
                    .section(section)
                    .span(text.span(start, end))
                    .build());
        }
    }
}
