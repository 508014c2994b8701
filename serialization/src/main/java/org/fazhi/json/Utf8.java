package org.fazhi.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 as RFC 3629 has it: nothing cut short, no overlong form, no surrogate, nothing beyond U+10FFFF. */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long SIGNS = 0x8080808080808080L;

    private Utf8() {}

    static boolean isValid(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at = afterAscii(bytes, at + 1);
            } else if (isIdeograph(bytes, at)) {
                at += 3;
            } else {
                int length = sequence(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    private static int afterAscii(byte[] bytes, int from) {
        int at = from;
        while (at <= bytes.length - 8 && ((long) EIGHT.get(bytes, at) & SIGNS) == 0) {
            at += 8;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Whether a character of U+4000 to U+CFFF is here, as nearly all that are not ASCII are. */
    private static boolean isIdeograph(byte[] bytes, int at) {
        byte lead = bytes[at];
        return lead >= (byte) 0xE4
                && lead <= (byte) 0xEC
                && at + 2 < bytes.length
                && follows(bytes[at + 1])
                && follows(bytes[at + 2]);
    }

    /** The length of the sequence of several bytes that begins here; 0 when it is none. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length || !isSecond(lead, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if (!follows(bytes[i])) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0 && second <= 0xBF;
            case 0xED -> second >= 0x80 && second <= 0x9F;
            case 0xF0 -> second >= 0x90 && second <= 0xBF;
            case 0xF4 -> second >= 0x80 && second <= 0x8F;
            default -> second >= 0x80 && second <= 0xBF;
        };
    }

    /** 10xxxxxx: as a signed byte the smallest quarter. */
    private static boolean follows(byte next) {
        return next < (byte) 0xC0;
    }
}
