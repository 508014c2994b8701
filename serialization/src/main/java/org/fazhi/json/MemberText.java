package org.fazhi.json;

import java.io.StringWriter;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/** The text of a value that another mapper has come to, and what is wrong with it. */
final class MemberText {
    private MemberText() {}

    static String of(JsonParser parser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator target = TokenStream.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            int depth = 0;
            do {
                FazhiJackson.copy(parser, target);
                depth += parser.currentToken().isStructStart() ? 1 : 0;
                depth -= parser.currentToken().isStructEnd() ? 1 : 0;
            } while (depth > 0 && parser.nextToken() != null);
        }
        return text.toString();
    }

    /** Pointers and messages; lines would be those of a text nobody has seen. */
    static String problems(ReportJsonException refused) {
        return refused.getProblems().stream()
                .filter(problem -> !problem.isNote())
                .map(problem -> problem.getPointer() + "："
                        + problem.getMessage().getZh()
                        + problem.getAdvice().getZh())
                .collect(Collectors.joining("\n"));
    }
}
