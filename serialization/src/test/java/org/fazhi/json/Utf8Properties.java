package org.fazhi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is UTF-8 here is UTF-8 for the decoder of the JDK. */
class Utf8Properties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("az09 {}\"")
                .withCharRange('\u0000', '\u07FF')
                .withCharRange('一', '龥')
                .withCharRange('\uD800', '\uFFFF')
                .ofMaxLength(40);
    }

    @Property(tries = 2000)
    void everyTextAndEveryDamageToOne(
            @ForAll("texts") String text, @ForAll @IntRange(max = 200) int at, @ForAll byte instead) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.isValid(bytes)).isTrue();
        if (at < bytes.length) {
            bytes[at] = instead;
            assertThat(Utf8.isValid(bytes)).isEqualTo(isDecoded(bytes));
        }
    }

    @Property(tries = 20_000)
    void whateverTheBytes(@ForAll("bytes") byte[] bytes) {
        assertThat(Utf8.isValid(bytes)).isEqualTo(isDecoded(bytes));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        byte[] edges = {
            0,
            0x7F,
            (byte) 0x80,
            (byte) 0x8F,
            (byte) 0x90,
            (byte) 0x9F,
            (byte) 0xA0,
            (byte) 0xBF,
            (byte) 0xC0,
            (byte) 0xC1,
            (byte) 0xC2,
            (byte) 0xDF,
            (byte) 0xE0,
            (byte) 0xE3,
            (byte) 0xE4,
            (byte) 0xEC,
            (byte) 0xED,
            (byte) 0xEE,
            (byte) 0xF0,
            (byte) 0xF4,
            (byte) 0xF5,
            (byte) 0xFF
        };
        return Arbitraries.integers()
                .between(0, edges.length - 1)
                .map(index -> edges[index])
                .array(byte[].class)
                .ofMaxSize(6);
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
