package dev.locksmith.customer.imports.file;

import dev.locksmith.customer.imports.file.CsvLines.Line;
import dev.locksmith.customer.imports.file.CsvRecord.Cells;
import dev.locksmith.customer.imports.file.CsvRecord.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// The rows of a file. A row may span lines where a quoted cell does; a row that cannot be read costs its first line
/// only, and reading goes on with the next.
public final class CsvRecords implements Closeable {
    /// A quoted cell with more lines is taken for a quotation mark that was never closed.
    private static final int MOST_LINES = 50;

    private final CsvLines lines;
    private final FileEncoding encoding;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private CSVFormat format = format(',');
    private int width;

    CsvRecords(CsvLines lines, FileEncoding encoding) {
        this.lines = lines;
        this.encoding = encoding;
    }

    public FileEncoding encoding() {
        return encoding;
    }

    /// The first line that is not blank, and not Excel's about what separates the cells.
    @Nullable
    Line header() throws IOException {
        var line = take();
        while (line != null && line.text() != null && isNoHeader(line.text())) line = take();
        return line;
    }

    private static boolean isNoHeader(String text) {
        return text.isBlank() || text.toLowerCase(Locale.ROOT).matches("\"?sep=.\"?");
    }

    /// What separates the cells.
    public char delimiter() {
        return format.getDelimiterString().charAt(0);
    }

    /// The cells of a header, if these are what separates them.
    List<String> cells(String header, char delimiter) {
        return parse(header, format(delimiter)).orElse(List.of());
    }

    /// From here on, rows must have as many cells as the header.
    void expect(char delimiter, int cells) {
        format = format(delimiter);
        width = cells;
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    /// The next row, or null at the end of the file.
    @Nullable
    public CsvRecord next() throws IOException {
        var first = take();
        while (first != null && first.text() != null && first.text().isBlank()) first = take();
        if (first == null) return null;
        if (first.text() == null) return new Unreadable(first.number(), new Remark("encoding"), "");
        var cells = parse(first.text(), format);
        return cells.isPresent() ? checked(first, cells.get()) : spanning(first, first.text());
    }

    public long bytesRead() {
        return lines.bytesRead();
    }

    /// A row whose first line cannot be read by itself: with the lines that follow, perhaps.
    private CsvRecord spanning(Line first, String text) throws IOException {
        var together = new StringBuilder(text);
        List<Line> more = new ArrayList<>();
        while (more.size() < MOST_LINES) {
            var line = take();
            if (line == null) break;
            more.add(line);
            if (line.text() == null) break;
            together.append('\n').append(line.text());
            var cells = parse(together.toString(), format);
            if (cells.isPresent() && tidy(cells.get()).size() == width)
                return new Cells(first.number(), tidy(cells.get()));
        }
        more.reversed().forEach(ahead::addFirst);
        return new Unreadable(first.number(), new Remark("quotes"), text);
    }

    private CsvRecord checked(Line line, List<String> cells) {
        var tidy = tidy(cells);
        return tidy.size() == width
                ? new Cells(line.number(), tidy)
                : new Unreadable(
                        line.number(), new Remark("cells", tidy.size(), width), line.text() == null ? "" : line.text());
    }

    /// Without the empty cells that some programs write at the end of each row.
    private List<String> tidy(List<String> cells) {
        var size = cells.size();
        while (size > width && cells.get(size - 1).isBlank()) size--;
        return cells.subList(0, size);
    }

    private static Optional<List<String>> parse(String text, CSVFormat format) {
        try (var parser = CSVParser.parse(text, format)) {
            var records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.getFirst().toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException malformed) {
            return Optional.empty();
        }
    }

    private @Nullable Line take() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
