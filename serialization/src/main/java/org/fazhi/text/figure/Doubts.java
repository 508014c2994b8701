package org.fazhi.text.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.report.RelationKind;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/**
 * Looks once more at breakdowns that do not add up: other numbers near by may be meant. What remains is kept where the
 * words leave no other reading, or where the difference is such as a slip of one digit makes; else the words were
 * misread, and the numbers stay unbound.
 */
final class Doubts {
    private static final int NEAR = 8;
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final Words REST = new Words(List.of("其余", "剩余", "余下", "未审结", "未结", "尚在", "结转下年", "转下年"));
    private static final Words KINDS = Tables.words("leads", "kinds");
    private static final Words PLANNED = Tables.words("leads", "plannedcount");

    private final List<Clauses.Phrase> phrases;

    Doubts(List<Clauses.Phrase> phrases) {
        this.phrases = phrases;
    }

    /** What remains of a bond: itself, the one that was meant, one for each part, or nothing. */
    Stream<Bond> resolve(Bond bond) {
        if (!bond.kind().equals(RelationKind.BREAKDOWN)) {
            return Stream.of(bond);
        }
        BigDecimal sum = sum(bond.parts());
        int compared = sum.compareTo(value(bond.whole()));
        if (compared == 0) {
            return Stream.of(bond);
        } else if (compared < 0 && !bond.complete()) {
            return Stream.of(withRest(bond, sum).orElse(bond));
        }
        Optional<Bond> meant = withoutNested(bond).or(() -> withSkipped(bond)).or(() -> ofEarlier(bond, sum));
        return meant.map(Stream::of).orElseGet(() -> doubtful(bond, sum));
    }

    /** 其中维持41件，驳回14件，终止33件，未审结8件: what remains makes the parts all, also where a slip keeps them from adding up. */
    private Optional<Bond> withRest(Bond bond, BigDecimal sum) {
        int next = bond.parts().get(bond.parts().size() - 1) + 1;
        boolean rest = bond.parts().size() > 1
                && next < phrases.size()
                && next > bond.whole()
                && alike(next, bond.whole())
                && REST.in(phrases.get(next).clause());
        if (!rest) {
            return Optional.empty();
        }
        BigDecimal off = sum.add(value(next)).subtract(value(bond.whole()));
        List<Integer> all = new ArrayList<>(bond.parts());
        all.add(next);
        return isSlip(off) ? Optional.of(Bond.breakdown(bond.whole(), all, true)) : Optional.empty();
    }

    /** 办结105件，处罚98件，不予处罚7件: what makes up a part is no part of the whole itself. */
    private Optional<Bond> withoutNested(Bond bond) {
        List<Integer> outer = new ArrayList<>();
        for (int i = 0; i < bond.parts().size(); i++) {
            outer.add(bond.parts().get(i));
            BigDecimal left = value(bond.parts().get(i));
            int inner = i;
            while (inner + 1 < bond.parts().size() && left.signum() > 0) {
                inner++;
                left = left.subtract(value(bond.parts().get(inner)));
            }
            i = left.signum() == 0 && inner > i + 1 ? inner : i;
        }
        return exact(bond.whole(), outer);
    }

    /** 收到158件，受理142件，不予受理9件: numbers between the whole and the first part may be parts too. */
    private Optional<Bond> withSkipped(Bond bond) {
        List<Integer> between = IntStream.range(bond.whole() + 1, bond.parts().get(0))
                .filter(i -> alike(i, bond.whole()))
                .boxed()
                .toList();
        List<Integer> all =
                Stream.concat(between.stream(), bond.parts().stream()).toList();
        return between.isEmpty() ? Optional.empty() : exact(bond.whole(), all);
    }

    /** 受理18642件，许可18519件，不予许可41件，其余82件: the nearest number may be the first part of an earlier one. */
    private Optional<Bond> ofEarlier(Bond bond, BigDecimal sum) {
        for (int i = bond.whole() - 1; i >= 0 && bond.whole() - i <= NEAR; i--) {
            if (alike(i, bond.whole()) && value(i).compareTo(sum) == 0) {
                return Optional.of(Bond.breakdown(i, bond.parts(), bond.complete()));
            } else if (alike(i, bond.whole())
                    && value(i).compareTo(sum.add(value(bond.whole()))) == 0
                    && bond.whole() < bond.parts().get(0)) {
                List<Integer> all = new ArrayList<>(List.of(bond.whole()));
                all.addAll(bond.parts());
                return Optional.of(Bond.breakdown(i, all, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Bond> exact(int whole, List<Integer> parts) {
        return parts.size() > 1 && sum(parts).compareTo(value(whole)) == 0
                ? Optional.of(Bond.breakdown(whole, parts, true))
                : Optional.empty();
    }

    private Stream<Bond> doubtful(Bond bond, BigDecimal sum) {
        if (bond.parts().size() == 1) {
            return tooLarge(bond).stream();
        }
        boolean near = sum.compareTo(value(bond.whole()).multiply(TWICE)) <= 0
                && sum.multiply(TWICE).compareTo(value(bond.whole())) >= 0;
        boolean slip = near && isSlip(sum.subtract(value(bond.whole())));
        boolean disjoint = bond.parts().stream()
                .anyMatch(part -> KINDS.in(phrases.get(part).local()));
        boolean persons = Units.alike(phrases.get(bond.whole()).amount().unit(), Optional.of("人"));
        boolean named = bond.parts().stream().allMatch(this::isNamed);
        if (slip && !isLoose(bond) && (bond.complete() || disjoint || (named && !persons))) {
            return Stream.of(bond);
        }
        return bond.complete()
                ? Stream.empty()
                : bond.parts().stream()
                        .filter(part -> value(part).compareTo(value(bond.whole())) <= 0)
                        .map(part -> Bond.breakdown(bond.whole(), List.of(part), false));
    }

    /** Whether words before a number say what it counts; 其中4项组织论证、3项评估 may count one thing twice. */
    private boolean isNamed(int part) {
        String clause = phrases.get(part).clause().replaceFirst("^、", "").replaceFirst("^(其中|包括|含)", "");
        return clause.length() > 1;
    }

    /** 17个村、2个社区和镇级各设……共20个: not every part has a number of its own. */
    private boolean isLoose(Bond bond) {
        return bond.parts().stream()
                .map(part -> phrases.get(part).noun())
                .anyMatch(noun -> noun.indexOf('和') > 0 || noun.indexOf('及') > 0);
    }

    /** A part above its whole: of an earlier number that is large enough, of a list, of a plan, or a fault. */
    private Optional<Bond> tooLarge(Bond bond) {
        int part = bond.parts().get(0);
        for (int i = bond.whole() - 1; i >= 0 && bond.whole() - i <= NEAR; i--) {
            if (alike(i, bond.whole()) && value(i).compareTo(value(part)) >= 0) {
                return Optional.of(Bond.breakdown(i, bond.parts(), false));
            }
        }
        Clauses.Phrase whole = phrases.get(bond.whole());
        boolean much = value(part).compareTo(value(bond.whole()).multiply(TWICE)) >= 0;
        return much || whole.clause().startsWith("、") || PLANNED.in(whole.local())
                ? Optional.empty()
                : Optional.of(bond);
    }

    private boolean alike(int i, int whole) {
        return phrases.get(i).sentence() == phrases.get(whole).sentence()
                && Units.alike(
                        phrases.get(i).amount().unit(),
                        phrases.get(whole).amount().unit());
    }

    /** A difference that one wrong digit, or two that changed places, make: 3, 40, 200, 27, 540; or none at all. */
    static boolean isSlip(BigDecimal difference) {
        BigDecimal digits = difference.abs().stripTrailingZeros();
        BigDecimal number = new BigDecimal(digits.unscaledValue());
        boolean one = number.compareTo(BigDecimal.TEN) < 0;
        boolean two = number.compareTo(BigDecimal.valueOf(81)) < 0
                && number.remainder(BigDecimal.valueOf(9)).signum() == 0;
        return one || two;
    }

    private BigDecimal sum(List<Integer> parts) {
        return parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal value(int i) {
        return phrases.get(i).amount().value();
    }
}
