package org.fazhi.validation.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file, one more than the limit at most. */
record FileBytes(InputStream stream, String digest) {
    static FileBytes read(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(YamlDocument.MOST_BYTES + 1);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new FileBytes(
                    new ByteArrayInputStream(bytes), "sha-256:" + HexFormat.of().formatHex(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
