package org.fazhi.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.finding.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put into the texts. What the texts themselves say is tested in {@code RuleTextsTest}. */
class MessageCatalogueTest {
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

    @Test
    void bothFilesAreClosedWhateverIsWrongWithThem() {
        List<String> closed = new ArrayList<>();
        MessageCatalogue.read(watched("a = b", "first", closed), watched("a = b", "second", closed));
        assertThat(closed).containsExactlyInAnyOrder("first", "second");
        closed.clear();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageCatalogue.read(
                        watched("a = \\u12", "first", closed), watched("a = b", "second", closed)));
        assertThat(closed).containsExactlyInAnyOrder("first", "second");
        closed.clear();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageCatalogue.read(
                        watched("a = b", "first", closed), watched("a = \\u12", "second", closed)));
        assertThat(closed).containsExactlyInAnyOrder("first", "second");
    }

    private static InputStream watched(String text, String name, List<String> closed) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.add(name);
            }
        };
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
