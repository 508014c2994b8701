package org.fazhi.validation.national.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.report.Area;
import org.fazhi.report.AreaContent;
import org.fazhi.report.Enforcement;
import org.fazhi.report.Located;
import org.fazhi.report.Pointer;
import org.fazhi.report.Section;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;
import org.fazhi.validation.rule.Keywords;
import org.fazhi.validation.rule.Passage;

/**
 * ENF-07: a body that enforces speaks of the three systems, by name, by what they do, or as 三项制度 together; in whatever
 * part and standing, a plan included.
 *
 * <p>Not asked of a report that tells nothing of enforcement or says that its body has no such power, nor of form data
 * that holds figures and no words.
 */
final class ThreeSystems implements Check {
    private static final Pattern TOGETHER = Pattern.compile("三项(?:基本)?制度");
    private static final Pattern WITHOUT_POWER =
            Pattern.compile("(?:无|没有|不具有|不具备|不享有|不承担|不涉及)(?:任何|独立|相关)?(?:的)?(?:行政|综合)?执法(?:权|职能|职责|事项|主体资格)");
    private static final List<EnforcementSystem> SYSTEMS = List.of(
            new EnforcementSystem("行政执法公示", "执法[^。；;]{0,24}公[示开]|公[示开][^。；;]{0,24}执法|公示制度|处罚[^。；;]{0,16}公[示开]"),
            new EnforcementSystem("执法全过程记录", "全过程[^。；;]{0,6}(?:记录|留痕)|全程(?:记录|留痕)|可回溯管理|执法[^。；;]{0,12}(?:录音录像|音像记录)"),
            new EnforcementSystem("重大执法决定法制审核", "法制审[核查]|法核|执法决定[^。；;]{0,12}审[核查]"));

    /** One of these is in whatever the expressions find. */
    private static final Keywords WORDS = Keywords.of("三项", "执法", "公示", "公开", "处罚", "全过程", "全程", "可回溯", "法制审", "法核");

    private record EnforcementSystem(String name, Pattern words) {
        EnforcementSystem(String name, String words) {
            this(name, Pattern.compile(words));
        }
    }

    @Override
    public Keywords keywords() {
        return WORDS;
    }

    @Override
    public void examine(Examination exam) {
        Optional<Pointer> place = enforcement(exam);
        if (place.isEmpty()) {
            exam.notApplicable("noEnforcement");
            return;
        }
        List<String> words = new ArrayList<>();
        for (Passage passage : exam.passages()) {
            words.add(passage.text());
        }
        if (!hasWords(exam)) {
            exam.notApplicable("noWords");
        } else if (anywhere(words, WITHOUT_POWER)) {
            exam.notApplicable("noEnforcementPower");
        } else if (!anywhere(words, TOGETHER)) {
            judge(exam, place.get(), words);
        }
    }

    private static Optional<Pointer> enforcement(Examination exam) {
        Optional<Enforcement> content = exam.report().getEnforcement().filter(area -> !area.isEmpty());
        if (content.isPresent()) {
            return Optional.of(Pointer.ROOT.child("enforcement"));
        }
        return exam.index().sections().stream()
                .filter(section -> section.value().getArea().equals(Optional.of(Area.ENFORCEMENT)))
                .map(Located::pointer)
                .findFirst();
    }

    private static boolean hasWords(Examination exam) {
        return exam.index().sections().stream()
                        .map(Located::value)
                        .anyMatch(section -> section.getArea().equals(Optional.of(Area.ENFORCEMENT)) && told(section))
                || exam.report().getEnforcement().filter(ThreeSystems::told).isPresent();
    }

    private static boolean told(Section section) {
        return section.getText().isPresent() || section.getChildren().stream().anyMatch(ThreeSystems::told);
    }

    private static boolean told(AreaContent area) {
        return !area.getMechanisms().isEmpty() || !area.getStatements().isEmpty();
    }

    private static void judge(Examination exam, Pointer place, List<String> words) {
        List<String> missing = SYSTEMS.stream()
                .filter(system -> !anywhere(words, system.words()))
                .map(EnforcementSystem::name)
                .toList();
        if (!missing.isEmpty()) {
            exam.finding(place)
                    .variant(missing.size() == SYSTEMS.size() ? "none" : "some")
                    .argument("missing", String.join("、", missing))
                    .add();
        }
    }

    private static boolean anywhere(List<String> words, Pattern pattern) {
        return words.stream().anyMatch(text -> pattern.matcher(text).find());
    }
}
