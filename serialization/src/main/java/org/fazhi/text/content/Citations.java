package org.fazhi.text.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.report.Citation;
import org.fazhi.text.source.Characters;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** The laws and documents a text cites, in title marks, in brackets inside them, or by their bare names. */
public final class Citations {
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 24;
    private static final int LONGEST_ARTICLE = 10;
    private static final String PART_OF_WORD = "治院律人官》规制庭学理定";
    private static final Words ISSUING = Tables.words("laws", "issuing");
    private static final Words ISSUERS = Tables.words("laws", "issuer");
    private static final Words STATUS = Tables.words("laws", "status");
    private static final Words BARE = Tables.words("laws", "bare");

    private final MappedText text;
    private final String said;
    private final Optional<String> section;
    private final List<Citation> citations = new ArrayList<>();

    private Citations(MappedText text, Optional<String> section) {
        this.text = text;
        this.said = text.text();
        this.section = section;
    }

    public static List<Citation> in(MappedText text, Optional<String> section) {
        Citations found = new Citations(text, section);
        found.read();
        return found.citations;
    }

    private void read() {
        for (int i = 0; i < said.length(); ) {
            int end = said.charAt(i) == '《' ? end(i) : i;
            if (end > i) {
                title(i, end);
                i = end;
                continue;
            }
            int bare = BARE.lengthAt(said, i);
            if (bare > 0 && !isPartOfWord(i + bare)) {
                add(said.substring(i, i + bare), i, i + bare);
            }
            i += Math.max(1, bare);
        }
    }

    private boolean isPartOfWord(int end) {
        boolean word = PART_OF_WORD.indexOf(Characters.at(said, end)) >= 0 || said.startsWith("宣传周", end);
        return word && !said.startsWith("规定", end);
    }

    private int end(int from) {
        int depth = 0;
        for (int i = from; i < said.length() && i - from < LONGEST; i++) {
            char c = said.charAt(i);
            depth += c == '《' ? 1 : c == '》' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    private void title(int from, int end) {
        add(said.substring(from + 1, end - 1), from, end);
        int open = -1;
        for (int i = from + 1; i < end - 1; i++) {
            char c = said.charAt(i);
            if (c == '<' || c == '〈' || c == '＜' || c == '《') {
                open = i;
            } else if ((c == '>' || c == '〉' || c == '＞' || c == '》') && open >= 0) {
                add(said.substring(open + 1, i), open, i + 1);
                open = -1;
            }
        }
    }

    private void add(String printed, int from, int end) {
        String title = Characters.withoutSpace(printed);
        if (title.isEmpty()) {
            return;
        }
        Citation.Builder citation = Citation.builder()
                .title(title)
                .issuerAsPrinted(issuer(from))
                .number(number(end))
                .article(article(end))
                .status(status(from))
                .section(section)
                .span(text.span(from, end));
        citations.add(
                title.equals(printed)
                        ? citation.build()
                        : citation.titleAsPrinted(printed).build());
    }

    private Optional<String> issuer(int from) {
        int end = from - ISSUING.lengthBefore(said, from);
        int length = ISSUERS.lengthBefore(said, end);
        return length == 0 ? Optional.empty() : Optional.of(said.substring(end - length, end));
    }

    private Optional<String> status(int from) {
        int end = from > 0 && said.charAt(from - 1) == '的' ? from - 1 : from;
        int length = STATUS.lengthBefore(said, end);
        return length == 0 ? Optional.empty() : Optional.of(said.substring(end - length, end));
    }

    private Optional<String> number(int end) {
        char open = Characters.at(said, end);
        if (open != '（' && open != '(') {
            return Optional.empty();
        }
        for (int i = end + 1; i < said.length() && i - end <= LONGEST_NUMBER; i++) {
            if (said.charAt(i) == '）' || said.charAt(i) == ')') {
                String number = said.substring(end + 1, i);
                return number.endsWith("号") ? Optional.of(number) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> article(int end) {
        if (Characters.at(said, end) != '第') {
            return Optional.empty();
        }
        int stop = said.substring(end, Math.min(said.length(), end + LONGEST_ARTICLE))
                        .indexOf('条')
                + end;
        return stop > end ? Optional.of(said.substring(end, stop + 1)) : Optional.empty();
    }
}
