package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.RuleInfo;
import org.fazhi.validation.rule.Rule;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The pages in {@code docs/rules} say what the rules say.
 *
 * <p>With {@code -Drecreate=true} they are written anew, and those of rules that are no more are taken away.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final String RENEW = "missing or stale: write the pages anew with "
            + "mvn test -pl core,validation -Dtest=RulePagesTest -Dsurefire.failIfNoSpecifiedTests=false -Drecreate=true";
    private static final List<RuleCase> CASES = RuleCasesTest.cases().toList();
    private static final Map<String, Map<RuleSet, RuleInfo>> RULES = rules();
    private static final RuleExamples EXAMPLES = RuleExamples.of(CASES);

    private final Map<String, String> pages = pages();

    private static Map<String, Map<RuleSet, RuleInfo>> rules() {
        Map<String, Map<RuleSet, RuleInfo>> rules = new LinkedHashMap<>();
        for (RuleSet set : ReportValidator.standard().ruleSets()) {
            for (Rule rule : set.rules()) {
                rules.computeIfAbsent(rule.info().getId(), id -> new LinkedHashMap<>())
                        .put(set, rule.info());
            }
        }
        return rules;
    }

    private static Map<String, String> pages() {
        ReadParameters read = ReadParameters.over(CASES);
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", RuleIndex.of(RULES));
        RULES.forEach((id, sets) -> pages.put(id + ".md", RulePage.of(sets, EXAMPLES.of(id), read)));
        return pages;
    }

    @BeforeAll
    void recreate() throws IOException {
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(FOLDER);
            for (String stale : files()) {
                if (!pages.containsKey(stale)) {
                    Files.delete(FOLDER.resolve(stale));
                }
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(RULES.keySet().stream().filter(id -> EXAMPLES.of(id).isEmpty()))
                .as("rules that no case of RuleCasesTest finds broken")
                .isEmpty();
    }

    @Test
    void everyPageSaysWhatItsRuleSays() {
        assertThat(pages.entrySet().stream()
                        .filter(page -> !page.getValue().equals(read(FOLDER.resolve(page.getKey()))))
                        .map(Map.Entry::getKey))
                .as(RENEW)
                .isEmpty();
    }

    @Test
    void thereIsNoPageWithoutARule() throws IOException {
        assertThat(files().stream().filter(name -> !pages.containsKey(name)))
                .as(RENEW)
                .isEmpty();
    }

    @Test
    void noPageKeepsAPlaceForAnArgument() {
        assertThat(pages.entrySet().stream()
                        .filter(page -> prose(page.getValue()).matches("(?s).*[{}].*"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String prose(String page) {
        return page.replaceAll("(?s)```json.*?```", "");
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }
}
