package org.fazhi.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines. Of a line beyond the limit one byte more than the limit is kept, so that it is refused.
 * When the stream fails, what was read of a line is kept for the next try.
 */
final class LineBytes {
    private final InputStream source;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private boolean begun;
    private int at;
    private int end;
    private long number;

    LineBytes(InputStream source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    /** The number of the line read last. */
    long number() {
        return number;
    }

    /** The next line without its end; null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        boolean ended = false;
        while (!ended && fill()) {
            begun = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.write(buffer, at, Math.min(stop - at, limit + 1 - line.size()));
            ended = stop < end;
            at = ended ? stop + 1 : end;
        }
        return begun ? taken() : null;
    }

    private byte[] taken() {
        byte[] taken = withoutReturn(line.toByteArray());
        line = new ByteArrayOutputStream(1 << 12);
        begun = false;
        number++;
        return taken;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            int read = source.read(buffer);
            at = 0;
            end = Math.max(0, read);
        }
        return at < end;
    }

    private static byte[] withoutReturn(byte[] line) {
        int last = line.length - 1;
        return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
    }
}
