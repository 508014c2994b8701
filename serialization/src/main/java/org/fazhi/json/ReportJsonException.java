package org.fazhi.json;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.finding.Language;

/** A JSON document that cannot be read as a report; carries all its problems. The message is Chinese. */
public final class ReportJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<JsonProblem> problems;

    ReportJsonException(List<JsonProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<JsonProblem> problems) {
        List<JsonProblem> grave =
                problems.stream().filter(problem -> !problem.isNote()).toList();
        String lines = grave.stream()
                .limit(SHOWN)
                .map(problem -> "\n  " + problem.describe(Language.ZH))
                .collect(Collectors.joining());
        String more = grave.size() > SHOWN ? "\n  ……" : "";
        return "无法读取报告 JSON，共 " + grave.size() + " 个问题：" + lines + more;
    }

    /**
     * All problems and notes.
     *
     * @return in the order of the document
     */
    public List<JsonProblem> getProblems() {
        return problems;
    }
}
