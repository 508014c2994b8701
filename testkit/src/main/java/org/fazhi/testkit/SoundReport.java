package org.fazhi.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.json.ReportJson;
import org.fazhi.report.BodyKind;
import org.fazhi.report.Report;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report no rule finds fault with: the body, the year, its numbers, and one variation of each kind of
 * {@code variations.json}, filled into {@code sound-report.json}.
 */
record SoundReport(BodyKind kind, int year, Numbers numbers, List<Integer> variations) {
    static final int FIRST_YEAR = 2016;
    static final int LAST_YEAR = 2030;

    private static final Pattern NAME = Pattern.compile("\"#\\{([a-z]+)}\"|\\{([a-z]+)}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String TEMPLATE = Resources.text("sound-report.json");
    private static final String VARIATIONS = Resources.text("variations.json");

    /**
     * Numbers that hang together.
     *
     * @param accepted disputes accepted
     * @param failed those of them not resolved
     * @param simple penalties by simple procedure, 100 yuan each
     * @param ordinary penalties by ordinary procedure, of which 17 are no fines
     */
    record Numbers(int accepted, int failed, int simple, int ordinary) {
        static final Numbers USUAL = new Numbers(72, 0, 27, 60);

        static Numbers of(Random random) {
            int accepted = 1 + random.nextInt(3000);
            return new Numbers(accepted, random.nextInt(accepted + 1), random.nextInt(200), 30 + random.nextInt(500));
        }

        void put(Map<String, String> words) {
            int succeeded = accepted - failed;
            words.put("accepted", Integer.toString(accepted));
            words.put("succeeded", Integer.toString(succeeded));
            words.put("rate", percent(succeeded, accepted));
            words.put("penalties", Integer.toString(simple + ordinary));
            words.put("simple", Integer.toString(simple));
            words.put("ordinary", Integer.toString(ordinary));
            words.put("fined", Integer.toString(simple + ordinary - 17));
            words.put("simplefines", Integer.toString(simple * 100));
            words.put("fines", Integer.toString(simple * 100 + 16_850 + (ordinary - 60) * 300));
        }

        private static String percent(int part, int whole) {
            BigDecimal percent = BigDecimal.valueOf(part)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
            return percent.stripTrailingZeros().toPlainString();
        }
    }

    SoundReport {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "samples are of the years " + FIRST_YEAR + " to " + LAST_YEAR + ", not of " + year);
        }
    }

    static SoundReport of(BodyKind kind, int year) {
        return new SoundReport(kind, year, Numbers.USUAL, List.of());
    }

    static SoundReport of(Random random) {
        BodyKind kind =
                SampleBody.ALL.get(random.nextInt(SampleBody.ALL.size())).kind();
        int year = FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR + 1);
        List<Integer> variations = choices().stream().map(random::nextInt).toList();
        return new SoundReport(kind, year, Numbers.of(random), variations);
    }

    /** How many variations there are of each kind. */
    static List<Integer> choices() {
        return read(VARIATIONS).values().stream().map(JsonNode::size).toList();
    }

    Report report() {
        return report("{}");
    }

    /** With changes, in whose texts names stand for words as in the other files. */
    Report report(String changes) {
        JsonNode report = read(filled(TEMPLATE));
        List<JsonNode> kinds = List.copyOf(read(filled(VARIATIONS)).values());
        for (int i = 0; i < variations.size(); i++) {
            Changes.apply(report, kinds.get(i).get(variations.get(i)).get("changes"));
        }
        Changes.apply(report, read(filled(changes)));
        return ReportJson.read(report.toString());
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    private String filled(String template) {
        Map<String, String> words = words();
        String filled = template;
        for (int pass = 0; pass < 2; pass++) { // what is filled in holds names itself
            filled = NAME.matcher(filled).replaceAll(name -> {
                String word = name.group(1) == null ? name.group(2) : name.group(1);
                return Matcher.quoteReplacement(Objects.requireNonNull(words.get(word), word));
            });
        }
        return filled;
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>(SampleBody.of(kind).words());
        words.put("year", Integer.toString(year));
        words.put("last", Integer.toString(year - 1));
        words.put("next", Integer.toString(year + 1));
        words.put("later", Integer.toString(year + 2));
        words.put("thought", year < 2020 ? "习近平总书记关于全面依法治国的重要论述" : "习近平法治思想");
        words.put(
                "text",
                "深入学习贯彻{thought}，坚持把法治政府建设作为重点任务常抓不懈，定期召开会议听取情况汇报，研究解决工作中的困难，"
                        + "明确责任分工和完成时限，强化跟踪督促，推动各项工作落地见效，群众的法治获得感持续增强。");
        numbers.put(words);
        return words;
    }
}
