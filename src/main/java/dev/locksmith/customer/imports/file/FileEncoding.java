package dev.locksmith.customer.imports.file;

import dev.locksmith.text.Texts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How the text of a file is written. Files do not say so, but UTF-8 is hardly ever met by chance.
public enum FileEncoding {
    UTF_8(StandardCharsets.UTF_8),
    /// Excel's “Unicode text”, which begins with a mark.
    UTF_16(StandardCharsets.UTF_16),
    /// What Excel writes on Windows in the West as “CSV”: told by letters of which none is UTF-8. A file with both has
    /// broken lines, and these are refused one by one.
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final int CHUNK = 1 << 16;

    private final Charset charset;

    FileEncoding(Charset charset) {
        this.charset = charset;
    }

    public static FileEncoding of(Path file) throws IOException {
        try (var bytes = bytes(file)) {
            bytes.mark(2);
            var mark = bytes.read() << 8 | bytes.read();
            if (mark == 0xFEFF || mark == 0xFFFE) return UTF_16;
            bytes.reset();
            return looksLikeUtf8(bytes) ? UTF_8 : WINDOWS_1252;
        }
    }

    /// False when there are letters beyond ASCII, and none of them is written as in UTF-8.
    private static boolean looksLikeUtf8(InputStream bytes) throws IOException {
        var strange = false;
        for (var one = bytes.read(); one >= 0; one = bytes.read()) {
            if (one < 0x80) continue;
            var next = bytes.read();
            // a first byte of several, and one that goes on
            if (one >= 0xC2 && one <= 0xF4 && next >= 0x80 && next <= 0xBF) return true;
            strange = true;
        }
        return !strange;
    }

    /// The lines of the file; those of UTF-16 as UTF-8, whose line ends are single bytes.
    public CsvRecords open(Path file) throws IOException {
        var lines = this == UTF_16
                ? new CsvLines(new Utf8Stream(new InputStreamReader(bytes(file), charset)), StandardCharsets.UTF_8)
                : new CsvLines(bytes(file), charset);
        return new CsvRecords(lines, this);
    }

    private static InputStream bytes(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), CHUNK);
    }

    /// What a person should know; nothing where the encoding is certain.
    public Optional<String> sentence(Texts texts) {
        return this == WINDOWS_1252 ? Optional.of(texts.get("import.encoding")) : Optional.empty();
    }
}
