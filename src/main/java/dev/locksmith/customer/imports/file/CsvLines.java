package dev.locksmith.customer.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The physical lines of a file, each decoded by itself, so that a broken byte spoils no more than its own line.
final class CsvLines implements Closeable {
    private static final int LONGEST_LINE = 1 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final PushbackInputStream bytes;
    private final Charset charset;
    private long read;
    private long number;

    CsvLines(InputStream file, Charset charset) throws IOException {
        this.charset = charset;
        bytes = new PushbackInputStream(file, BYTE_ORDER_MARK.length);
        var start = bytes.readNBytes(BYTE_ORDER_MARK.length);
        if (Arrays.equals(start, BYTE_ORDER_MARK)) read = start.length;
        else bytes.unread(start);
    }

    /// A line without its end.
    ///
    /// @param text null when it is not in the charset or endless
    record Line(long number, @Nullable String text) {}

    /// The next line, or null at the end of the file.
    @Nullable
    Line next() throws IOException {
        var first = read();
        if (first < 0) return null;
        number++;
        var line = new ByteArrayOutputStream();
        for (var one = first; one >= 0 && !isEnd(one); one = read()) if (line.size() <= LONGEST_LINE) line.write(one);
        return new Line(number, line.size() > LONGEST_LINE ? null : decoded(line.toByteArray()));
    }

    /// How many bytes of the file have been read.
    long bytesRead() {
        return read;
    }

    /// A line ends with LF, CR LF, or CR alone.
    private boolean isEnd(int one) throws IOException {
        if (one == '\n') return true;
        if (one != '\r') return false;
        var next = read();
        if (next >= 0 && next != '\n') {
            bytes.unread(next);
            read--;
        }
        return true;
    }

    private int read() throws IOException {
        var one = bytes.read();
        if (one >= 0) read++;
        return one;
    }

    private @Nullable String decoded(byte[] line) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException notText) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
