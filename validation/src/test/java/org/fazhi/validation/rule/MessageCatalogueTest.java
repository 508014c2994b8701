package org.fazhi.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.finding.Text;
import org.fazhi.validation.ReportValidator;
import org.fazhi.validation.national.contents.AnnualReportRules;
import org.fazhi.validation.national.document.DocumentRules;
import org.fazhi.validation.national.numbers.ArithmeticRules;
import org.fazhi.validation.structure.StructureRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts in both languages, and what is put into them. */
class MessageCatalogueTest {
    private static final Pattern NAME = Pattern.compile("\\{[^}]*}");

    record Files(Class<?> owner, String name) {
        Properties read(String language) {
            Properties texts = new Properties();
            InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name + language + ".properties"));
            try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        }
    }

    static Stream<Files> files() {
        return Stream.of(
                new Files(StructureRuleSet.class, "structure_"),
                new Files(AnnualReportRules.class, "rules_"),
                new Files(DocumentRules.class, "rules_"),
                new Files(ArithmeticRules.class, "rules_"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesHaveTheSameKeysAndNames(Files files) {
        assertThat(names(files.read("en"))).isEqualTo(names(files.read("zh"))).isNotEmpty();
    }

    private static Map<String, Set<String>> names(Properties texts) {
        Map<String, Set<String>> names = new TreeMap<>();
        for (String key : texts.stringPropertyNames()) {
            names.put(
                    key,
                    NAME.matcher(texts.getProperty(key))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsBlankAndTheChineseOnesAreChinese(Files files) {
        assertThat(files.read("en").values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        assertThat(files.read("zh").values())
                .allSatisfy(text -> assertThat(text.toString()).containsPattern("[\\u4e00-\\u9fa5]"));
    }

    @Test
    void everyRuleHasItsTexts() {
        for (RuleSet set : ReportValidator.standard().ruleSets()) {
            Set<String> keys = set.messages().keys();
            for (Rule rule : set.rules()) {
                String id = rule.info().getId();
                assertThat(keys).contains(id + ".title", id + ".advice");
                assertThat(keys).anyMatch(key -> key.equals(id + ".message") || key.startsWith(id + ".message."));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${jndi:ldap://x}",
                "#{1+1}",
                "{actual}",
                "{other}",
                "$1",
                "$",
                "\\",
                "\\1 \\{actual}",
                "%s %n",
                "<b>\"'&",
                "第一行\n第二行",
                ""
            })
    void whatAReportSaysIsPutInAsItIs(String said) {
        Text text = catalogue().text("EX-01.message", Map.of("actual", said, "other", "别的"));
        assertThat(text.getZh()).isEqualTo("写作“" + said + "”，应为别的");
        assertThat(text.getEn()).isEqualTo("It says " + said + "; due is 别的");
    }

    @Test
    void aNameWithoutAValueStays() {
        assertThat(catalogue().text("EX-01.message").getZh()).isEqualTo("写作“{actual}”，应为{other}");
    }

    @Test
    void aKeyThatOneLanguageLacksIsRefused() {
        assertThat(catalogue().keys()).containsExactly("EX-01.message", "only.en", "only.zh");
        for (String key : Set.of("only.zh", "only.en", "none")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogue().text(key))
                    .withMessage("消息目录中没有：" + key);
        }
    }

    private static MessageCatalogue catalogue() {
        return MessageCatalogue.read(
                stream("EX-01.message = 写作“{actual}”，应为{other}\nonly.zh = 只有中文\n"),
                stream("EX-01.message = It says {actual}; due is {other}\nonly.en = English only\n"));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
