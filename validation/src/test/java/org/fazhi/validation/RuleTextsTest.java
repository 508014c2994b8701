package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Text;
import org.fazhi.validation.rule.MessageCatalogue;
import org.fazhi.validation.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of all rule sets and of the engine: complete in both languages, and the two say the same. */
class RuleTextsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fa5]");
    private static final Pattern KEY =
            Pattern.compile("([A-Z]{3}-[0-9]{2})\\.(title|advice|message(\\.[A-Za-z0-9]+)?)|reason\\.[A-Za-z0-9]+");

    /** Refuses a key that stands twice, of which the plain class would silently keep the last. */
    private static final class Unique extends Properties {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object value) {
            return containsKey(key) ? fail("key twice: " + key) : super.put(key, value);
        }
    }

    static List<Path> chineseFiles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("_zh.properties"))
                    .filter(file -> !isOfBeanValidation(file))
                    .sorted()
                    .toList();
        }
    }

    /** The keys by which the bridge hands both texts over hold no words. */
    private static boolean isOfBeanValidation(Path file) {
        return file.getFileName().toString().startsWith("ContributorValidationMessages");
    }

    static Stream<MessageCatalogue> catalogues() {
        return Stream.concat(
                Stream.of(CommonReasons.CATALOGUE),
                ReportValidator.standard().ruleSets().stream().map(RuleSet::messages));
    }

    private static Properties read(Path file) {
        Properties texts = new Unique();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("chineseFiles")
    void bothFilesHaveTheSameKeysEachOnceAndTheSamePlaceholders(Path chinese) {
        Path english =
                chinese.resolveSibling(chinese.getFileName().toString().replace("_zh.properties", "_en.properties"));
        assertThat(placeholders(read(english)))
                .as(english.toString())
                .isEqualTo(placeholders(read(chinese)))
                .isNotEmpty();
    }

    private static Map<String, Set<String>> placeholders(Properties texts) {
        Map<String, Set<String>> names = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> names.put(key, placeholders(texts.getProperty(key))));
        return names;
    }

    private static Set<String> placeholders(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFileIsPartOfAPair() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".properties"))
                            .filter(file -> !isOfBeanValidation(file)))
                    .hasSize(2 * chineseFiles().size());
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyTextIsThereInBothLanguages(MessageCatalogue texts) {
        assertThat(texts.keys()).isNotEmpty().allSatisfy(key -> {
            assertThat(key).matches(KEY);
            assertThat(texts.has(key)).as(key + " in both languages").isTrue();
            Text text = texts.text(key);
            assertThat(text.getZh())
                    .as(key)
                    .containsPattern(HAN)
                    .isEqualTo(text.getZh().strip());
            assertThat(text.getEn()).as(key).isNotBlank().isEqualTo(text.getEn().strip());
            assertThat(placeholders(text.getEn())).as(key).isEqualTo(placeholders(text.getZh()));
        });
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void nothingInATextLooksLikeAnotherTemplateLanguage(MessageCatalogue texts) {
        assertThat(texts.keys()).map(texts::text).allSatisfy(text -> {
            for (String words : List.of(text.getZh(), text.getEn())) {
                assertThat(words).doesNotContain("${", "#{", "｛", "｝", "%s", "%d");
                assertThat(NAME.matcher(words).replaceAll("")).doesNotContain("{", "}");
            }
        });
    }

    @Test
    void noTitleAndNoReasonHasAPlaceholder() {
        assertThat(catalogues())
                .allSatisfy(texts -> assertThat(texts.keys())
                        .filteredOn(key -> key.endsWith(".title") || key.startsWith("reason."))
                        .map(texts::text)
                        .allSatisfy(
                                text -> assertThat(placeholders(text.getZh())).isEmpty()));
    }

    @Test
    void everyRuleHasTitleMessageAndAdvice() {
        for (RuleSet set : ReportValidator.standard().ruleSets()) {
            Set<String> keys = set.messages().keys();
            assertThat(set.rules())
                    .map(rule -> rule.info().getId())
                    .allSatisfy(id -> assertThat(keys)
                            .contains(id + ".title", id + ".advice")
                            .anyMatch(key -> key.equals(id + ".message") || key.startsWith(id + ".message.")));
        }
    }

    @Test
    void everyTextBelongsToARule() {
        Set<String> rules = ReportValidator.standard().ruleSets().stream()
                .flatMap(set -> set.rules().stream())
                .map(rule -> rule.info().getId())
                .collect(Collectors.toSet());
        assertThat(catalogues().flatMap(texts -> texts.keys().stream()))
                .filteredOn(key -> !key.startsWith("reason."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .isSubsetOf(rules);
    }

    @Test
    void everyPlaceholderIsSuppliedInEveryCase() {
        assertThat(RuleCasesTest.cases()
                        .flatMap(single ->
                                ReportValidator.standard()
                                        .check(single.report(), single.options())
                                        .getFindings()
                                        .stream()))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    MessageCatalogue texts = ReportValidator.standard().ruleSets().stream()
                            .filter(set -> set.info().getId().equals(finding.getSet()))
                            .findFirst()
                            .orElseThrow()
                            .messages();
                    for (String key : List.of(finding.getMessageKey(), finding.getRule() + ".advice")) {
                        Set<String> supplied = finding.getArguments().keySet().stream()
                                .map(name -> "{" + name + "}")
                                .collect(Collectors.toSet());
                        assertThat(supplied)
                                .as(key)
                                .containsAll(placeholders(texts.text(key).getZh()));
                    }
                });
    }
}
