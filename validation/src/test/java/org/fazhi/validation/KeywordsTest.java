package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.List;
import org.fazhi.validation.rule.Keywords;
import org.junit.jupiter.api.Test;

/** What keywords are, and how they are found. */
class KeywordsTest {
    private static final Automaton WORDS = Automaton.of(List.of(
            List.of("罚款", "罚没"),
            List.of("款项"),
            List.of("没收违法所得"),
            List.of("收违"),
            List.of("\n"),
            List.of("abab"),
            List.of("ba"),
            List.of("一")));

    private static String found(String text) {
        BitSet found = new BitSet();
        WORDS.find(text, found);
        return found.toString();
    }

    @Test
    void aWordIsFoundWhereverItStands() {
        assertThat(found("")).isEqualTo("{}");
        assertThat(found("罚")).isEqualTo("{}");
        assertThat(found("罚款")).isEqualTo("{0}");
        assertThat(found("共罚没3万元")).isEqualTo("{0}");
        assertThat(found("款罚项没")).isEqualTo("{}");
        assertThat(found("第一")).isEqualTo("{7}");
    }

    @Test
    void wordsThatShareCharactersAreBothFound() {
        assertThat(found("罚款项")).isEqualTo("{0, 1}");
        assertThat(found("没收违法所得")).isEqualTo("{2, 3}");
        assertThat(found("没收违章")).isEqualTo("{3}");
        assertThat(found("罚罚款款项")).isEqualTo("{0, 1}");
        assertThat(found("aabab")).isEqualTo("{5, 6}");
        assertThat(found("abaabb")).isEqualTo("{6}");
    }

    @Test
    void whiteSpaceIsPassedOverAndMayBeAWord() {
        assertThat(found("罚 款")).isEqualTo("{0}");
        assertThat(found("罚\n\u3000款 项")).isEqualTo("{0, 1, 4}");
        assertThat(found("\t")).isEqualTo("{}");
    }

    @Test
    void keywordsAreWords() {
        assertThat(Keywords.every().words()).isEmpty();
        assertThat(Keywords.of("绝密", "机密", "绝密").words()).containsExactlyInAnyOrder("绝密", "机密");
        assertThat(Keywords.of("\n").words()).containsExactly("\n");
        assertThatIllegalArgumentException().isThrownBy(Keywords::of).withMessage("没有关键词");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keywords.of("绝密", ""))
                .withMessage("关键词不能为空，也不能含有空白字符：“”");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keywords.of("绝 密"))
                .withMessage("关键词不能为空，也不能含有空白字符：“绝 密”");
        assertThat(Keywords.of("绝密", "机密")).hasToString("机密、绝密");
        assertThat(Keywords.every()).hasToString("every passage");
    }
}
