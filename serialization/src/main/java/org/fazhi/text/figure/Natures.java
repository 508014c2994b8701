package org.fazhi.text.figure;

import java.util.Optional;
import org.fazhi.report.Direction;
import org.fazhi.report.Indicator;
import org.fazhi.report.Nature;
import org.fazhi.report.PartKind;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** What kind of quantity a number is, and whether it is a change. */
final class Natures {
    private static final Words BEFORE = Tables.words("natures", "baseline");
    private static final Words ANNOUNCED = Tables.words("natures", "enum");
    private static final Words STOCK = Tables.words("natures", "stock");
    private static final Words FLOW = Tables.words("natures", "flow");
    private static final Words NORM = Tables.words("natures", "norm");
    private static final Words COMPARED = Tables.words("natures", "compared");
    private static final Words UP = Tables.words("natures", "up");
    private static final Words DOWN = Tables.words("natures", "down");
    private static final Words CHANGED_TO = Tables.words("natures", "changedto");

    private Natures() {}

    /** The direction of a change: 同比下降12.6%. What something rose to is no change. */
    static Optional<Direction> direction(Clauses.Phrase phrase) {
        String clause = withoutRate(phrase.clause());
        boolean compared = COMPARED.in(phrase.wide())
                || phrase.amount().isRate()
                || phrase.amount().unit().filter(unit -> unit.endsWith("百分点")).isPresent();
        if (!compared || clause.endsWith("至") || clause.endsWith("到") || clause.endsWith("为")) {
            return Optional.empty();
        } else if (DOWN.lengthBefore(clause, clause.length()) > 0) {
            return Optional.of(Direction.DOWN);
        }
        return UP.lengthBefore(clause, clause.length()) > 0 ? Optional.of(Direction.UP) : Optional.empty();
    }

    /** 精简率 and 增长率 are changes as 精简 and 增长 are. */
    private static String withoutRate(String clause) {
        int end = clause.endsWith("达") || clause.endsWith("为") ? clause.length() - 1 : clause.length();
        return end > 1 && clause.charAt(end - 1) == '率' ? clause.substring(0, end - 1) : clause;
    }

    /** Whether a number after these words is a change itself: 较上年增加, 比去年多. */
    static boolean isChange(String clause) {
        int end = clause.endsWith("了") ? clause.length() - 1 : clause.length();
        return UP.lengthBefore(clause, end) > 0
                || DOWN.lengthBefore(clause, end) > 0
                || clause.endsWith("多")
                || clause.endsWith("少");
    }

    static Nature of(Clauses.Phrase phrase, String after, Optional<Indicator> indicator, PartKind part) {
        Amount amount = phrase.amount();
        if (part.equals(PartKind.NEXT_PLAN)) {
            return amount.chinese() && isAnnounced(phrase) ? Nature.ENUM : Nature.TARGET;
        } else if (isBaseline(phrase, after)) {
            return Nature.BASELINE;
        } else if (amount.isRate() || amount.unit().filter("个百分点"::equals).isPresent()) {
            return Nature.RATE;
        } else if (amount.unit().isEmpty() && phrase.clause().contains("率")) {
            return Nature.RATE;
        } else if (amount.unit().filter("分"::equals).isPresent()) {
            return Nature.SCORE;
        } else if (amount.chinese() && isAnnounced(phrase)) {
            return Nature.ENUM;
        } else if (amount.approxWord().filter("以上"::equals).isPresent() && NORM.in(phrase.local())) {
            return Nature.NORM;
        }
        return indicator.map(Indicator::getNature).orElseGet(() -> plain(phrase));
    }

    private static boolean isAnnounced(Clauses.Phrase phrase) {
        return phrase.amount().unit().isEmpty()
                || phrase.amount().unit().filter("级"::equals).isPresent()
                || ANNOUNCED.lengthAt(phrase.noun(), 0) > 0;
    }

    private static boolean isBaseline(Clauses.Phrase phrase, String after) {
        boolean from = phrase.clause().endsWith("由") || phrase.clause().endsWith("从");
        return (from && CHANGED_TO.in(after))
                || BEFORE.in(phrase.wide())
                || (phrase.noun().length() < 8 && CHANGED_TO.lengthAt(phrase.noun(), 0) > 0);
    }

    private static Nature plain(Clauses.Phrase phrase) {
        if (FLOW.in(phrase.clause())) {
            return Nature.FLOW;
        }
        return STOCK.in(phrase.clause()) ? Nature.STOCK : Nature.FLOW;
    }
}
