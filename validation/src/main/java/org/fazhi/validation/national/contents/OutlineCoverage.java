package org.fazhi.validation.national.contents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.report.Area;
import org.fazhi.report.Pointer;
import org.fazhi.report.Report;
import org.fazhi.report.Section;
import org.fazhi.validation.rule.Check;
import org.fazhi.validation.rule.Examination;

/** STR-14: the report touches most of the tasks of the Implementation Outline of its years. */
final class OutlineCoverage implements Check {
    private static final Map<String, Set<Area>> TASKS = tasks();

    @Override
    public void examine(Examination exam) {
        if (exam.report().getAchievements().isEmpty()) {
            exam.notApplicable("noAchievements");
            return;
        }
        Set<Area> touched = touched(exam.report());
        Set<String> missing = TASKS.entrySet().stream()
                .filter(task -> task.getValue().stream().noneMatch(touched::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        int covered = TASKS.size() - missing.size();
        int least = exam.number("minOutlineTasks");
        if (covered < least) {
            exam.finding(Pointer.ROOT.child("achievements"))
                    .expected("≥ " + least)
                    .actual(Integer.toString(covered))
                    .argument("missing", String.join("、", missing))
                    .add();
        }
    }

    private static Set<Area> touched(Report report) {
        Stream<Area> announced =
                report.sections().stream().map(Section::getArea).flatMap(Optional::stream);
        Stream<Area> filled = report.areas().entrySet().stream()
                .filter(area -> !area.getValue().isEmpty())
                .map(Map.Entry::getKey);
        return Stream.concat(announced, filled).collect(Collectors.toSet());
    }

    private static Map<String, Set<Area>> tasks() {
        Map<String, Set<Area>> tasks = new LinkedHashMap<>();
        tasks.put("政府职能", Set.of(Area.GOVERNMENT_FUNCTIONS, Area.BUSINESS_ENVIRONMENT));
        tasks.put("制度体系", Set.of(Area.NORMATIVE_DOCUMENTS));
        tasks.put("行政决策", Set.of(Area.DECISION_MAKING));
        tasks.put("行政执法", Set.of(Area.ENFORCEMENT));
        tasks.put("突发事件应对", Set.of(Area.EMERGENCY));
        tasks.put("矛盾纠纷化解", Set.of(Area.MEDIATION, Area.REVIEW_LITIGATION));
        tasks.put("权力制约和监督", Set.of(Area.SUPERVISION, Area.DISCLOSURE));
        tasks.put("数字法治政府", Set.of(Area.DIGITAL));
        tasks.put("党的领导和推进机制", Set.of(Area.PARTY_LEADERSHIP, Area.LEGAL_PUBLICITY));
        return tasks;
    }
}
