package org.fazhi.examples.cli;

import org.fazhi.finding.Language;
import org.fazhi.finding.Text;
import org.fazhi.json.JsonProblem;

/**
 * What is wrong with a document as a document, or, as a note, what is odd.
 *
 * @param pointer the JSON Pointer; empty for the document as a whole
 * @param line the line from 1; 0 when it could not be read at all
 * @param column the column from 1; 0 when it could not be read at all
 * @param message what is wrong
 * @param advice what to do
 * @param note whether the document is usable all the same
 */
record Trouble(String pointer, int line, int column, Text message, Text advice, boolean note) {
    static Trouble unreadable(Text message, Text advice) {
        return new Trouble("", 0, 0, message, advice, false);
    }

    static Trouble of(JsonProblem problem) {
        return new Trouble(
                problem.getPointer().toString(),
                problem.getLine(),
                problem.getColumn(),
                problem.getMessage(),
                problem.getAdvice(),
                problem.isNote());
    }

    /** In one line: where, what, what to do. */
    String describe(Language language) {
        String place = language == Language.EN ? "line %d, column %d %s: " : "第 %d 行第 %d 列 %s：";
        String where = line == 0 ? "" : place.formatted(line, column, pointer).replaceFirst(" +(?=[:：])", "");
        return where + message.in(language) + (language == Language.EN ? " " : "") + advice.in(language);
    }
}
