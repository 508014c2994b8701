package org.fazhi.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.finding.Applicability;
import org.fazhi.finding.Executability;
import org.fazhi.finding.Language;
import org.fazhi.finding.LegalBasis;
import org.fazhi.finding.RuleInfo;
import org.fazhi.finding.Severity;
import org.fazhi.validation.rule.RuleSet;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints the rules for programs: an entry for each rule of each set. */
final class RulesJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private RulesJson() {}

    record All(@JsonInclude(JsonInclude.Include.ALWAYS) List<Entry> rules) {}

    /**
     * A rule.
     *
     * @param applies whom and which years it concerns as a rule of this set; without bodies all, without years all
     * @param parameters all those of its set, with their defaults
     */
    record Entry(
            String id,
            String set,
            Severity severity,
            String title,
            List<LegalBasis> basis,
            @JsonInclude(JsonInclude.Include.ALWAYS) Applicability applies,
            Executability executability,
            Map<String, String> parameters) {}

    static void print(List<RuleSet> sets, Language language, PrintWriter out) {
        List<Entry> rules = sets.stream()
                .flatMap(set -> set.rules().stream().map(rule -> entry(set, rule.info(), language)))
                .toList();
        out.println(MAPPER.writeValueAsString(new All(rules)));
    }

    private static Entry entry(RuleSet set, RuleInfo rule, Language language) {
        return new Entry(
                rule.getId(),
                set.info().getId(),
                rule.getSeverity(),
                rule.getTitle().in(language),
                rule.getBasis(),
                Concerned.by(set, rule),
                rule.getExecutability(),
                new TreeMap<>(set.parameters()));
    }
}
