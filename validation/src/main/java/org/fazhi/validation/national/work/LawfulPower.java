package org.fazhi.validation.national.work;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.report.Area;
import org.fazhi.report.Citation;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Figure;
import org.fazhi.report.Located;
import org.fazhi.report.Mechanism;
import org.fazhi.report.PartKind;
import org.fazhi.report.Pointer;
import org.fazhi.report.Section;
import org.fazhi.report.Statement;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.shape.Amount;

/**
 * ENF-01: a town or subdistrict that imposes penalties says whence it has the power. A list of items handed over, of
 * its own or entrusted to it says so as well as the decision itself, be it in the data, in what is told of enforcement
 * or as a document cited.
 */
final class LawfulPower implements Check {
    private static final List<String> ITEMS = List.of(
            "power.statutory_enforcement_items",
            "power.empowered_items",
            "power.empowered_items_chosen",
            "power.entrusted_items");
    private static final Pattern HANDED_OVER = Pattern.compile("赋权|下放|委托|派驻|授权");

    private static final Pattern WHENCE = Pattern.compile("(?:赋权|下放|委托|赋予|承接|派驻|授权)[^。；;]{0,20}(?:执法|处罚|职权|事项|权限|目录|清单)"
            + "|(?:执法|处罚|职权|事项|权限|权力)[^。；;]{0,20}(?:赋权|下放|委托|赋予|承接|派驻|授权)"
            + "|行使[^。；;]{0,20}(?:处罚权|执法权|职权|处罚事项|执法事项)|相对集中行政处罚权|(?:处罚权|执法权|职权)[^。；;]{0,12}(?:公告|通告|决定|目录)"
            + "|(?:处罚权|执法权|职权)[^。；;]{0,24}(?:行使|交由|交给|划转|划归|接住|接收)");

    @Override
    public void examine(Examination exam) {
        Optional<Located<Figure>> penalties = Stated.figure(exam, "enforcement.penalties");
        if (penalties.isEmpty()) {
            exam.skip("noPenaltyCount");
        } else if (!Stated.positive(penalties.get())) {
            exam.notApplicable("noPenalties");
        } else if (!saysWhence(exam)) {
            exam.finding(Pointer.ROOT.child("enforcement").child("empowermentBasis"))
                    .evidence(Amount.phrase(penalties.get().value()))
                    .argument("penalties", Amount.phrase(penalties.get().value()))
                    .add();
        }
    }

    private static boolean saysWhence(Examination exam) {
        Optional<Enforcement> enforcement = exam.report().getEnforcement();
        return enforcement.flatMap(Enforcement::getEmpowermentBasis).isPresent()
                || ITEMS.stream().anyMatch(item -> Stated.positive(exam, item))
                || enforcement.stream()
                        .flatMap(area -> area.getMechanisms().stream())
                        .map(Mechanism::getName)
                        .anyMatch(name -> HANDED_OVER.matcher(name).find())
                || isWorded(exam, enforcement);
    }

    private static boolean isWorded(Examination exam, Optional<Enforcement> enforcement) {
        Stream<String> told = enforcement.stream()
                .flatMap(area -> area.getStatements().stream())
                .map(Statement::getSummary);
        List<Section> sections = exam.report().getOutline().stream()
                .filter(section -> !section.getPart().equals(Optional.of(PartKind.NEXT_PLAN)))
                .flatMap(Section::withDescendants)
                .toList();
        Stream<String> cited = exam.report().getCitations().stream().map(Citation::getTitle);
        return Stream.of(told, cited, texts(sections, true), texts(sections, false))
                .flatMap(words -> words)
                .anyMatch(words -> WHENCE.matcher(words).find());
    }

    /** The sections on enforcement most likely say it; the others are looked at only where those do not. */
    private static Stream<String> texts(List<Section> sections, boolean ofEnforcement) {
        return sections.stream()
                .filter(section -> section.getArea().equals(Optional.of(Area.ENFORCEMENT)) == ofEnforcement)
                .map(Section::getText)
                .flatMap(Optional::stream);
    }
}
