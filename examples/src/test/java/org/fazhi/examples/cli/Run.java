package org.fazhi.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command line: its exit status and what it printed. */
record Run(int status, String out, String err) {
    static Run fazhi(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Fazhi.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Run(status, out.toString(), err.toString());
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** What the JSON output tells of the first document. */
    JsonNode document() {
        return json().get("documents").get(0);
    }
}
