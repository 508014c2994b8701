package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing of the catalogue is forgotten: each id is a rule, or left to people with the reason. */
class RuleCatalogueTest {
    private static final List<RuleCatalogue.Entry> ENTRIES = RuleCatalogue.entries();

    @Test
    void everyIdIsARuleOrLeftToPeopleWithTheReason() {
        Set<String> rules = rules();
        assertThat(ENTRIES.stream()
                        .filter(entry -> entry.leftToPeople().isEmpty())
                        .map(RuleCatalogue.Entry::id)
                        .filter(id -> !rules.contains(id)))
                .as("in rule-catalogue.tsv, but neither a rule of a set nor left to people with a reason")
                .isEmpty();
    }

    @Test
    void noRuleIsLeftToPeopleAsWell() {
        Set<String> rules = rules();
        assertThat(ENTRIES.stream()
                        .filter(entry -> entry.leftToPeople().isPresent())
                        .map(RuleCatalogue.Entry::id)
                        .filter(rules::contains))
                .as("rules of a set that rule-catalogue.tsv still leaves to people: take out the reason")
                .isEmpty();
    }

    @Test
    void everyReasonIsGivenInBothLanguages() {
        assertThat(ENTRIES)
                .flatExtracting(entry -> entry.leftToPeople().stream().toList())
                .allSatisfy(reason -> {
                    assertThat(reason.getZh()).containsPattern("[\\u4e00-\\u9fa5]");
                    assertThat(reason.getEn()).containsPattern("^[\\x20-\\x7e]+$");
                });
    }

    @Test
    void noIdIsTakenOut() {
        assertThat(ENTRIES)
                .extracting(RuleCatalogue.Entry::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]{3}-[0-9]{2}"))
                .hasSize(90);
    }

    private static Set<String> rules() {
        return ReportValidator.standard().ruleSets().stream()
                .flatMap(set -> set.rules().stream())
                .map(rule -> rule.info().getId())
                .collect(Collectors.toSet());
    }
}
