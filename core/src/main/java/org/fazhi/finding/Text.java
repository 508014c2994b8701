package org.fazhi.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A text in both languages of the library (双语文本). */
@Value.Immutable
@JsonDeserialize(as = ImmutableText.class)
@JsonPropertyOrder({"zh", "en"})
public interface Text {
    /**
     * The Chinese text.
     *
     * @return never empty
     */
    @Value.Parameter
    String getZh();

    /**
     * The English text.
     *
     * @return never empty
     */
    @Value.Parameter
    String getEn();

    /**
     * A text.
     *
     * @param zh in Chinese
     * @param en in English
     * @return the text
     */
    static Text of(String zh, String en) {
        return ImmutableText.of(zh, en);
    }

    /**
     * The text in one language.
     *
     * @param language which
     * @return the Chinese or the English text
     */
    default String in(Language language) {
        return language == Language.EN ? getEn() : getZh();
    }
}
