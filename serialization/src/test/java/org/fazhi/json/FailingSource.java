package org.fazhi.json;

import java.io.IOException;
import java.io.InputStream;

/** A source that fails at one byte, once or each time, and remembers that it was closed. */
final class FailingSource extends InputStream {
    private final byte[] bytes;
    private final int bad;
    private final boolean forever;
    private int at;
    private boolean failed;
    private int closings;

    FailingSource(byte[] bytes, int bad, boolean forever) {
        this.bytes = bytes.clone();
        this.bad = bad;
        this.forever = forever;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == bad && (forever || !failed)) {
            failed = true;
            throw new IOException("broken");
        }
        int end = at < bad ? Math.min(bad, bytes.length) : bytes.length;
        int count = Math.min(length, end - at);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    int closings() {
        return closings;
    }

    @Override
    public void close() {
        closings++;
    }
}
