package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.fazhi.json.JsonTree.Entry;
import org.fazhi.report.Report;
import tools.jackson.core.JsonParser;

/**
 * What the binder refuses the checker refuses, and the other way round; what the binder reads is what the annotations
 * of the model make of it, and bytes are read as their text is.
 */
class AgreementProperties {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"x\"",
            "\"\"",
            "5",
            "-5",
            "-0",
            "-0.00",
            "2024.0",
            "\"2024\"",
            "\"5\"",
            "\"true\"",
            "0",
            "1",
            "1e3",
            "1E-31",
            "1e999999999",
            "1e99999999999",
            "99999999999",
            "0e999999999",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "[\"x\"]",
            "[5]",
            "[2024,1,1]",
            "\"2023-02-29\"",
            "\"2024-02-29\"",
            "\"2024-2-9\"",
            "\"+2024-01-01\"",
            "\"2024-01-01T00:00\"",
            "\"1.5\"",
            "\"2.0\"",
            "\"a b\"",
            "\"ENFORCEMENT\"",
            "{\"start\":5,\"end\":2}",
            "{\"start\":2,\"end\":5}",
            "{\"start\":2}",
            "{\"a\":1,\"a\":2}",
            "{\"a\":{\"b\":null}}",
            "[{\"a\":[{\"b\":1,\"b\":1}]}]",
            "{\"figures\":null}",
            "{\"items\":[]}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "1" + "0".repeat(29),
            "1" + "0".repeat(30),
            "0." + "0".repeat(30));

    @Provide
    Arbitrary<Report> reports() {
        return ModelArbitraries.reports();
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void aSpoiltDocumentIsRefusedByBothOrNeither(@ForAll("reports") Report report, @ForAll("randoms") Random random) {
        JsonTree tree = JsonTree.parse(ReportJson.compact(report));
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            spoil(tree, random);
        }
        agree(tree.toString(), ReportReader.DEFAULT, TokenLimits.DEFAULT);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void aDamagedTextIsRefusedByBothOrNeither(@ForAll("reports") Report report, @ForAll("randoms") Random random) {
        StringBuilder text = new StringBuilder(ReportJson.compact(report));
        int at = random.nextInt(text.length());
        String damage = "\"\\{}[]:,0-.e tn\u0000\n，“";
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, damage.charAt(random.nextInt(damage.length())));
            default -> text.setLength(at);
        }
        agree(text.toString(), ReportReader.DEFAULT, TokenLimits.DEFAULT);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void whatIsBeyondTheLimitsIsRefusedByBothOrNeither(
            @ForAll("reports") Report report, @ForAll("randoms") Random random) {
        JsonLimits limits = JsonLimits.builder()
                .maxDepth(random.nextBoolean() ? 128 : 1 + random.nextInt(8))
                .maxTokens(random.nextBoolean() ? 1_000_000 : 1 + random.nextInt(300))
                .maxStringLength(random.nextBoolean() ? 1_000_000 : 1 + random.nextInt(20))
                .maxNumberLength(random.nextBoolean() ? 1_000_000 : 1 + random.nextInt(60))
                .build();
        agree(ReportJson.compact(report), ReportReader.of(limits), TokenLimits.of(limits));
    }

    private static void agree(String json, ReportReader reader, TokenLimits limits) {
        boolean bound = binds(json, reader, limits);
        List<JsonProblem> problems = reader.check(json, null);
        assertThat(problems.stream().allMatch(JsonProblem::isNote))
                .as("bound: %s, problems: %s, document: %s", bound, problems, json)
                .isEqualTo(bound);
        JsonReading reading = reader.parse(json);
        assertThat(reading.getReport().isPresent()).isEqualTo(bound);
        reading.getReport()
                .ifPresent(report -> assertThat(ReportBinding.MAPPER.readValue(json, Report.class))
                        .isEqualTo(report));
        byte[] bytes = ("\uFEFF".repeat(json.length() % 3) + json).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.parse(bytes)).isEqualTo(reader.parse(new String(bytes, StandardCharsets.UTF_8)));
        Statistics.collect(bound ? "sound" : "refused");
        Statistics.coverage(both -> {
            both.check("sound").percentage(share -> share > 3);
            both.check("refused").percentage(share -> share > 20);
        });
    }

    private static boolean binds(String json, ReportReader reader, TokenLimits limits) {
        try (JsonParser parser = reader.parser(json)) {
            Report report = new ReportBinder(parser, limits).read();
            return FormatVersion.isRead(report.getFormatVersion());
        } catch (ReportBinder.Stopped e) {
            return false;
        }
    }

    private static void spoil(JsonTree tree, Random random) {
        List<JsonTree> containers = tree.containers();
        if (containers.isEmpty()) {
            return;
        }
        JsonTree container = containers.get(random.nextInt(containers.size()));
        int index = random.nextInt(container.entries.size());
        Entry entry = container.entries.get(index);
        switch (random.nextInt(8)) {
            case 0 -> container.entries.remove(index);
            case 1 -> entry.name = entry.name + "x";
            case 2 -> entry.name = random.nextBoolean() ? "id" : "figures";
            case 3 -> container.entries.add(index, new Entry(entry.name, entry.value));
            case 4 -> container.entries.add(new Entry("neu" + index, value(random)));
            default -> entry.value = value(random);
        }
    }

    private static JsonTree value(Random random) {
        return JsonTree.leaf(random.nextInt(6) == 0 ? "null" : VALUES.get(random.nextInt(VALUES.size())));
    }
}
