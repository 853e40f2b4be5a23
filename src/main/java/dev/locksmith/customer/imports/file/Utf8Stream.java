package dev.locksmith.customer.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Text as UTF-8 bytes, whatever it was written in.
final class Utf8Stream extends InputStream {
    private static final int CHUNK = 1 << 13;

    private final Reader text;
    private byte[] bytes = {};
    private int next;

    Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        if (next == bytes.length && !fill()) return -1;
        return bytes[next++] & 0xFF;
    }

    private boolean fill() throws IOException {
        var characters = new char[CHUNK];
        var count = text.read(characters, 0, CHUNK - 1);
        if (count < 0) return false;
        // never half a character
        if (Character.isHighSurrogate(characters[count - 1])) {
            var other = text.read();
            if (other >= 0) characters[count++] = (char) other;
        }
        bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
