package org.fazhi.text.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.report.Area;
import org.fazhi.report.Direction;
import org.fazhi.report.Figure;
import org.fazhi.report.Indicator;
import org.fazhi.report.IndicatorDictionary;
import org.fazhi.report.Nature;
import org.fazhi.report.PartKind;
import org.fazhi.report.Period;
import org.fazhi.report.Span;
import org.fazhi.text.source.MappedText;
import org.fazhi.text.words.AreaWords;
import org.fazhi.text.words.Tables;
import org.fazhi.text.words.Words;

/** Reads the numbers of a text, with what they mean as far as the words around them tell. */
public final class FigureReader {
    private static final int AFTER = 24;
    private static final int LONGEST_LABEL = 30;
    private static final int NEAR = 4;
    private static final int SAID = 10;
    private static final Words WIDE = new Words(List.of("全省", "全市", "全区", "全县", "全镇", "全乡", "全街", "全系统", "累计", "共"));
    private static final Words CONNECTING = Tables.words("leads", "connecting");

    private final AmountScanner scanner = new AmountScanner();
    private final Indicators indicators = new Indicators();
    private final Bonds bonds = new Bonds();
    private final AreaWords areas = new AreaWords();
    private final Optional<Integer> year;

    /**
     * A reader.
     *
     * @param year the year reported on, so that figures of other years are known as such
     */
    public FigureReader(Optional<Integer> year) {
        this.year = year;
    }

    /**
     * Reads the numbers of a text.
     *
     * @param part the statutory part it stands in
     * @param table the table of which it may be a row
     */
    public Found read(MappedText text, PartKind part, Table table) {
        AmountScanner.Result scanned = scanner.scan(text.text(), table);
        List<Clauses.Phrase> phrases = Clauses.of(text.text(), scanned.amounts(), table);
        List<Found.Number> figures = new ArrayList<>();
        String before = "";
        Set<String> seen = new HashSet<>();
        boolean ofOneRow = Table.isOfOneRow(text.text());
        for (Clauses.Phrase phrase : phrases) {
            Found.Number number = figure(text, phrase, before, part, said(figures, phrases));
            number = ofOneRow ? ofRow(number) : number;
            number = alike(figures, phrase, number);
            number = narrowed(phrase, seen, number);
            figures.add(withinScope(figures, phrases, number));
            before = phrase.clause().isEmpty() || phrase.clause().equals("、") ? before : phrase.local();
        }
        List<Span> unclear = scanned.unclear().stream()
                .map(place -> text.span(place[0], place[1]))
                .toList();
        List<Bond> found = bonds.of(text.text(), phrases);
        List<Found.Number> named = ReviewCases.named(figures, text.text(), phrases, found);
        return new Found(Twins.apart(named, phrases), found, Mention.of(phrases), unclear);
    }

    /** The indicators of the numbers shortly before the next one in its sentence. */
    private static Set<String> said(List<Found.Number> figures, List<Clauses.Phrase> phrases) {
        Set<String> said = new HashSet<>();
        int at = figures.size();
        for (int i = at - 1; i >= 0 && at - i <= SAID; i--) {
            if (phrases.get(i).sentence() == phrases.get(at).sentence()) {
                figures.get(i).figure().getIndicator().ifPresent(said::add);
            }
        }
        return said;
    }

    private Found.Number figure(
            MappedText text, Clauses.Phrase phrase, String before, PartKind part, Set<String> said) {
        Amount amount = phrase.amount();
        String after = text.text().substring(amount.end(), Math.min(text.length(), amount.end() + AFTER));
        Optional<Direction> direction = Natures.direction(phrase);
        Optional<Indicators.Match> match =
                direction.isPresent() || (amount.unit().isEmpty() && !Indicators.namesMoney(phrase))
                        ? Optional.empty()
                        : indicators.of(phrase, before, said);
        Optional<Indicator> indicator = match.map(Indicators.Match::indicator);
        Nature nature = Natures.of(phrase, after, indicator, part);
        Figure.Builder figure = Figure.builder()
                .indicator(indicator.map(Indicator::getCode))
                .label(label(phrase, before))
                .value(amount.value())
                .unit(amount.unit())
                .multiplier(amount.multiplier())
                .approx(amount.approx())
                .approxWord(amount.approxWord())
                .nature(nature)
                .direction(direction)
                .period(period(phrase))
                .printed(text.text().substring(phrase.printedFrom(), phrase.printedEnd()))
                .span(text.span(phrase.printedFrom(), phrase.printedEnd()));
        if (indicator.filter(Indicator::isTotal).isPresent()) {
            figure.scope(match.flatMap(Indicators::scope));
        }
        Optional<Area> area = indicator.map(Indicator::getArea).or(() -> areas.of(phrase.local()));
        return new Found.Number(figure.build(), area, amount.start());
    }

    /** 分别下降12.6%和2.8%, 上年分别为55起、23人: the second number is a change, or of the other year, as the first is. */
    private static Found.Number alike(List<Found.Number> before, Clauses.Phrase phrase, Found.Number number) {
        if (before.isEmpty()
                || !(phrase.clause().startsWith("和") || phrase.clause().startsWith("、"))) {
            return number;
        }
        Figure last = before.get(before.size() - 1).figure();
        Figure.Builder figure = Figure.builder().from(number.figure());
        if (phrase.clause().length() == 1 && last.getDirection().isPresent()) {
            figure.direction(last.getDirection());
        }
        if (number.figure().getPeriod().isEmpty() && last.getPeriod().isPresent()) {
            figure.period(last.getPeriod());
        }
        return new Found.Number(figure.build(), number.area(), number.start());
    }

    /** 应急系统执法人员274名，持证268名: what follows in the sentence of a narrower total speaks of the same scope. */
    private static Found.Number withinScope(
            List<Found.Number> before, List<Clauses.Phrase> phrases, Found.Number number) {
        int at = before.size();
        boolean open = isTotal(number.figure()) && number.figure().getScope().isEmpty();
        if (!open || WIDE.in(phrases.get(at).clause())) {
            return number;
        }
        for (int i = at - 1; i >= 0 && at - i <= NEAR; i--) {
            Found.Number earlier = before.get(i);
            if (phrases.get(i).sentence() != phrases.get(at).sentence()) {
                return number;
            }
            boolean alike = Units.alike(
                    phrases.get(i).amount().unit(), phrases.get(at).amount().unit());
            Optional<String> subject = alike && earlier.figure().getIndicator().isEmpty() && isDispute(number)
                    ? Indicators.left(phrases.get(i).clause())
                    : Optional.empty();
            if (subject.isPresent()) {
                return scoped(number, subject.get());
            }
            boolean same = isTotal(earlier.figure())
                    && earlier.area().equals(number.area())
                    && number.area().filter(Area.PARTY_LEADERSHIP::equals).isEmpty();
            if (same && !earlier.figure().getIndicator().equals(number.figure().getIndicator())) {
                return earlier.figure()
                        .getScope()
                        .map(scope -> scoped(number, scope))
                        .orElse(number);
            }
        }
        return number;
    }

    private static boolean isDispute(Found.Number number) {
        return number.area()
                .filter(area -> area.equals(Area.MEDIATION) || area.equals(Area.REVIEW_LITIGATION))
                .isPresent();
    }

    static boolean isTotal(Figure figure) {
        return figure.getIndicator()
                .flatMap(IndicatorDictionary.standard()::find)
                .filter(Indicator::isTotal)
                .isPresent();
    }

    /** A total that comes again after 其中 speaks of a part of the first one. */
    private static Found.Number narrowed(Clauses.Phrase phrase, Set<String> seen, Found.Number number) {
        Figure figure = number.figure();
        String indicator = figure.getIndicator().orElse("");
        int of = phrase.wide().lastIndexOf("其中");
        boolean again = !seen.add(indicator);
        Optional<String> listed = indicator.isEmpty() ? Optional.empty() : listed(phrase.wide());
        if (listed.isPresent() && figure.getScope().isEmpty()) {
            return scoped(number, listed.get());
        } else if (indicator.isEmpty() || !again || of < 0 || figure.getScope().isPresent()) {
            return number;
        }
        String scope = cleaned(phrase.wide().substring(of + 2).split("[0-9，,（(]", 2)[0]);
        return scoped(number, scope.isEmpty() ? "其中" : scope);
    }

    /** Of a table with several columns a number counts for its row alone: it is no figure of the whole body. */
    private static Found.Number ofRow(Found.Number number) {
        Figure figure = Figure.builder()
                .from(number.figure())
                .indicator(Optional.empty())
                .scope(Optional.empty())
                .build();
        return new Found.Number(figure, number.area(), number.start());
    }

    static Found.Number scoped(Found.Number number, String scope) {
        return new Found.Number(
                Figure.builder().from(number.figure()).scope(scope).build(), number.area(), number.start());
    }

    /** ①森林防火类5起，罚款1000元: what a mark inside a sentence lists is a part. */
    private static Optional<String> listed(String wide) {
        for (int i = wide.length() - 1; i >= 0; i--) {
            char c = wide.charAt(i);
            if (c >= '①' && c <= '⑳') {
                String scope = cleaned(wide.substring(i + 1).split("[0-9，,（(]", 2)[0]);
                return scope.length() < 2 ? Optional.empty() : Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    /** What is counted: the words before the number, else those after it, else those of the number before. */
    private static String label(Clauses.Phrase phrase, String before) {
        String label = cleaned(phrase.item());
        if (label.isEmpty()) {
            label = cleaned(phrase.noun());
        }
        if (label.isEmpty()) {
            label = cleaned(phrase.clause());
        }
        if (label.isEmpty()) {
            label = cleaned(before);
        }
        if (label.isEmpty()) {
            label = phrase.amount().unit().orElse("数据");
        }
        return label.length() > LONGEST_LABEL ? label.substring(label.length() - LONGEST_LABEL) : label;
    }

    static String cleaned(String words) {
        int start = 0;
        int end = words.length();
        int length = CONNECTING.lengthAt(words, start);
        while (start < end && length > 0) {
            start += length;
            length = CONNECTING.lengthAt(words, start);
        }
        length = CONNECTING.lengthBefore(words, end);
        while (end > start && length > 0) {
            end -= length;
            length = CONNECTING.lengthBefore(words, end);
        }
        return start >= end ? "" : words.substring(start, end).strip();
    }

    /** The time a number speaks of, where it is another than the reporting year. */
    private Optional<Period> period(Clauses.Phrase phrase) {
        return Periods.in(phrase.wide(), phrase.clause(), year)
                .map(printed -> Period.builder().printed(printed).build());
    }
}
