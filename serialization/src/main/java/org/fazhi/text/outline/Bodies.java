package org.fazhi.text.outline;

import java.util.List;
import java.util.Optional;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Issuer;
import org.fazhi.text.words.Lexicon;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** Names of bodies: where they end, of what kind they are, which division stands above them. */
public final class Bodies {
    private static final int SHORTEST = 2;

    private final Lexicon<BodyKind> kinds = Tables.lexicon("bodies", BodyKind::of);
    private final Words divisions = Tables.words("divisions", "division");
    private final Words municipalities = Tables.words("divisions", "province");
    private final Words offices = Tables.words("divisions", "office");

    /** The kind of body a name ends with; empty when it is no name of a body. */
    public Optional<BodyKind> kindOf(String name) {
        if (name.startsWith("中共") || name.startsWith("中国共产党")) {
            return Optional.of(BodyKind.PARTY_COMMITTEE);
        }
        String body = withoutOffice(name);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        if (municipalities.lengthBefore(body, body.length()) == body.length()) {
            return Optional.of(BodyKind.PROVINCE);
        }
        return kinds.endingAt(body, body.length()).map(Lexicon.Entry::value).map(kind -> cityOrCounty(kind, body));
    }

    /** A city below another city is a county-level city. */
    private BodyKind cityOrCounty(BodyKind kind, String body) {
        boolean below = kind.equals(BodyKind.CITY)
                && body.substring(0, body.length() - 1).indexOf('市') > 0;
        return below ? BodyKind.COUNTY : kind;
    }

    /** Whether a line can be the name of a body and nothing else. */
    public boolean isName(String line) {
        return line.length() > SHORTEST
                && line.length() <= 40
                && line.chars()
                        .allMatch(c -> org.fazhi.text.source.Characters.isHan((char) c) || "（）()".indexOf(c) >= 0)
                && (offices.lengthBefore(line, line.length()) > 0
                        || kindOf(line).isPresent());
    }

    /** The issuer a name stands for, with the division above it. */
    public Issuer issuer(String name) {
        String body = withoutOffice(name);
        int split = aboveEnds(body);
        Issuer.Builder issuer = Issuer.builder().name(name);
        kindOf(name).ifPresent(issuer::kind);
        if (split > 0) {
            issuer.parentName(withoutOffice(name.substring(0, split)));
        }
        String own = shortOf(body.substring(split));
        return own.isEmpty() || own.equals(name)
                ? issuer.build()
                : issuer.shortName(own).build();
    }

    private static String shortOf(String own) {
        String name = own.startsWith("人民政府") ? own.substring("人民政府".length()) : own;
        return name.endsWith("街道办事处") ? name.substring(0, name.length() - "办事处".length()) : name;
    }

    /** A name without 人民政府 and the like at its end. */
    public String withoutOffice(String name) {
        int length = offices.lengthBefore(name, name.length());
        return length > 0 && length < name.length() ? name.substring(0, name.length() - length) : name;
    }

    /** Where the names of the divisions above a body end: 天津市北辰区|大张庄镇. */
    private int aboveEnds(String body) {
        int split = 0;
        for (int i = SHORTEST; i < body.length() - 1; i++) {
            int length = divisions.lengthBefore(body, i);
            if (length > 0 && i - length - split >= 1 && isOwn(body.substring(i)) && !isInsideWord(body, i)) {
                split = i;
            }
        }
        return split;
    }

    /** What is left must be a name by itself: 管理委员会 is none. */
    private static boolean isOwn(String rest) {
        return rest.length() >= SHORTEST
                && !rest.startsWith("管理委员会")
                && !rest.startsWith("管委会")
                && !rest.startsWith("委员会")
                && !rest.startsWith("工作委员会");
    }

    /** 市场监督管理局 begins with a word, not with the name of a city; 小镇 is no town. */
    private static boolean isInsideWord(String body, int end) {
        return List.of("市场", "市政", "市容", "市民", "区域", "区划", "区块", "县域", "镇街", "乡村", "乡镇", "省级", "市级", "区级", "县级")
                        .stream()
                        .anyMatch(word -> body.startsWith(word, end - 1))
                || body.startsWith("城市", end - 2)
                || body.startsWith("城乡", end - 2)
                || body.startsWith("都市", end - 2);
    }
}
