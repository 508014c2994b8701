package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fazhi.report.RelationKind;

/** How the numbers of a text hang together: rates, parts of a whole, what 两级 and 三大领域 sum up. */
final class Bonds {
    private final Rates rates = new Rates();

    List<Bond> of(String text, List<Clauses.Phrase> phrases) {
        List<Bond> bonds = new ArrayList<>();
        Set<Integer> parts = new HashSet<>();
        Breakdowns breakdowns = new Breakdowns(text, phrases);
        Sums sums = new Sums(phrases);
        Outcomes outcomes = new Outcomes(text, phrases);
        Doubts doubts = new Doubts(phrases);
        for (int i = 0; i < phrases.size(); i++) {
            int at = i;
            Stream.<Supplier<Optional<Bond>>>of(
                            () -> breakdowns.introducedAt(at),
                            () -> sums.at(at),
                            () -> parts.contains(at) ? Optional.empty() : outcomes.from(at),
                            breakdowns.addingUpFrom(at))
                    .map(Supplier::get)
                    .map(bond -> bond.stream().flatMap(doubts::resolve).toList())
                    .filter(resolved -> !resolved.isEmpty())
                    .findFirst()
                    .orElse(List.of())
                    .forEach(bond -> {
                        bonds.add(bond);
                        if (bond.parts().size() > 1) {
                            parts.addAll(bond.parts());
                        }
                    });
            listed(phrases.get(i), i).ifPresent(bonds::add);
        }
        agreeing(text, phrases, bonds, parts);
        for (int i = 0; i < phrases.size(); i++) {
            rates.at(phrases, i, parts).ifPresent(bonds::add);
        }
        return bonds;
    }

    /** What no word binds, but the numbers do. */
    private static void agreeing(String text, List<Clauses.Phrase> phrases, List<Bond> bonds, Set<Integer> parts) {
        Set<Integer> wholes = new HashSet<>();
        bonds.stream().filter(bond -> bond.parts().size() > 1).map(Bond::whole).forEach(wholes::add);
        Agreements agreements = new Agreements(phrases, parts);
        SortedOut sortedOut = new SortedOut(text, phrases, parts);
        Stream.<IntFunction<Optional<Bond>>>of(
                        whole -> wholes.contains(whole) ? Optional.empty() : agreements.at(whole),
                        first -> sortedOut.from(first).filter(bond -> !wholes.contains(bond.whole())))
                .forEach(look -> {
                    for (int i = 0; i < phrases.size(); i++) {
                        look.apply(i).ifPresent(bond -> {
                            bonds.add(bond);
                            wholes.add(bond.whole());
                            parts.addAll(bond.parts());
                        });
                    }
                });
    }

    /** What stands before 两级 or 三大领域 is what they count. */
    private static Optional<Bond> listed(Clauses.Phrase phrase, int at) {
        boolean levels = phrase.amount().chinese()
                && phrase.amount().unit().filter("级"::equals).isPresent();
        boolean summed = phrase.amount().chinese() && phrase.amount().unit().isEmpty();
        if (!levels && !summed) {
            return Optional.empty();
        }
        String clause = phrase.clause();
        List<String> items = new ArrayList<>();
        for (String item : clause.split("[、和]", -1)) {
            if (!item.isBlank()) {
                items.add(items.isEmpty() && levels ? item.substring(item.length() - 1) : item);
            }
        }
        return items.size() < 2
                ? Optional.empty()
                : Optional.of(Bond.of(RelationKind.ENUMERATION, OptionalInt.empty(), at, List.of(), items));
    }
}
