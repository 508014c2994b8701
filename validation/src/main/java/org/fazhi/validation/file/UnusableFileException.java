package org.fazhi.validation.file;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.finding.Language;

/** A file that cannot be used, with all that is wrong with it (文件无法使用). */
public final class UnusableFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<FileProblem> problems;

    UnusableFileException(List<FileProblem> problems) {
        super(problems.stream().map(problem -> problem.describe(Language.ZH)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order of the file
     */
    public List<FileProblem> problems() {
        return problems;
    }
}
