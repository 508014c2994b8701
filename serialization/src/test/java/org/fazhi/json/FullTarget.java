package org.fazhi.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A target with room for so many bytes, which remembers in how many calls they came and that it was closed. */
final class FullTarget extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int room;
    private int calls;
    private int closings;

    FullTarget(int room) {
        this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        calls++;
        int count = Math.min(room, length);
        taken.write(bytes, offset, count);
        room -= count;
        if (count < length) {
            throw new IOException("No space left on device");
        }
    }

    void makeRoom() {
        room = Integer.MAX_VALUE;
    }

    String taken() {
        return taken.toString(StandardCharsets.UTF_8);
    }

    int calls() {
        return calls;
    }

    int closings() {
        return closings;
    }

    @Override
    public void close() {
        closings++;
    }
}
