package org.fazhi.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Hands on what was written only when flushed, in one call, so that a program that is stopped leaves whole lines. Only
 * a kill in the midst of that call, or a disk that is full, can cut the last one.
 */
final class WholePieces extends OutputStream {
    private final OutputStream target;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

    WholePieces(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) {
        waiting.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        waiting.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        byte[] piece = waiting.toByteArray();
        waiting.reset();
        target.write(piece);
        target.flush();
    }

    @Override
    public void close() throws IOException {
        try (target) {
            flush();
        }
    }
}
