package dev.locksmith.ui.jobs;

import dev.locksmith.customer.exports.CsvLine;
import dev.locksmith.customer.exports.PartFile;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Writes a CSV file of what became of a job's customers, a row each, page by page. The file has its name only when it
/// is whole.
final class OutcomeFile {
    private static final char SEPARATOR = ',';

    private static final int PAGE = 1_000;

    /// By which spreadsheets know UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> HEADINGS = List.of(
            "jobs.csv.id",
            "customers.column.NAME",
            "customers.column.EMAIL",
            "jobs.csv.code",
            "jobs.column.outcome",
            "jobs.column.at");

    private final ItemLoader loader;
    private final Texts texts;

    OutcomeFile(ItemLoader loader, Texts texts) {
        this.loader = loader;
        this.texts = texts;
    }

    /// @param outcome only those who ended so; empty = all
    /// @return how many rows were written
    long write(Path file, Optional<OutcomeCode> outcome) {
        var rows = new AtomicLong();
        new PartFile(file).write(out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            rows.set(write(writer, outcome));
            writer.flush();
            return true;
        });
        return rows.get();
    }

    private long write(Writer out, Optional<OutcomeCode> outcome) throws IOException {
        out.write(BYTE_ORDER_MARK);
        out.write(CsvLine.of(HEADINGS.stream().map(texts::get).toList(), SEPARATOR));
        var rows = 0L;
        for (var page = loader.page(outcome, -1, PAGE);
                !page.isEmpty();
                page = loader.page(outcome, page.getLast().item().position(), PAGE)) {
            for (var row : page) out.write(CsvLine.of(values(row), SEPARATOR));
            rows += page.size();
        }
        return rows;
    }

    private List<String> values(ItemRow row) {
        var item = row.item();
        var at = item.finishedAt();
        return List.of(
                Long.toString(item.subject()),
                row.name(),
                row.email(),
                item.outcome().map(outcome -> outcome.code().name()).orElse(""),
                item.outcome().map(outcome -> outcome.words(texts)).orElse(""),
                at == null ? "" : at.toString());
    }
}
