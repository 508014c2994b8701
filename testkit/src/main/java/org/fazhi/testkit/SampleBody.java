package org.fazhi.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.report.BodyKind;

/** An invented body that reports, a line of {@code bodies.tsv}: its names, heads, addressees, codes, form of title. */
record SampleBody(BodyKind kind, Map<String, String> words) {
    static final List<SampleBody> ALL = read();

    static SampleBody of(BodyKind kind) {
        return ALL.stream()
                .filter(body -> body.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample of the kind of body " + kind + "; there are "
                        + ALL.stream().map(body -> body.kind().getCode()).collect(Collectors.joining(", "))));
    }

    private static List<SampleBody> read() {
        List<String> lines = Resources.text("bodies.tsv").lines().toList();
        String[] names = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> of(names, line.split("\t", -1)))
                .toList();
    }

    private static SampleBody of(String[] names, String[] cells) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            words.put(names[i], names[i].equals("addressees") ? array(cells[i]) : cells[i]);
        }
        return new SampleBody(BodyKind.of(cells[0]), words);
    }

    private static String array(String bodies) {
        return Stream.of(bodies.split("、", -1)).collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }
}
