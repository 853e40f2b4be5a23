package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.customer.imports.ImportReport;
import dev.locksmith.customer.imports.file.FileKind;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an import came to, in words for a terminal and in facts for programs.
///
/// @param dryRun nothing was written
record ImportReportText(Texts texts, boolean dryRun) {
    /// What there is to say about a row.
    String line(RowVerdict verdict) {
        var key = verdict instanceof RowVerdict.Refused ? "command.import.refused" : "command.import.remarked";
        return texts.get(key, String.valueOf(verdict.line()), verdict.email(), verdict.why(texts));
    }

    /// Rows that were refused cost the others nothing, so they alone do not make the command fail.
    ///
    /// @param asked how to end when the command was asked to stop
    Report report(ImportReport report, Optional<ExitCode> asked) {
        var taken = report.imported() + report.updated();
        var ended = taken == 0 && report.refused() > 0 ? ExitCode.FAILED : ExitCode.DONE;
        return new Report(report.cancelled() ? asked.orElse(ended) : ended, sentences(report), facts(report));
    }

    private String sentences(ImportReport report) {
        var sums = new Object[] {report.imported(), report.updated(), report.refused()};
        if (dryRun) return joined(texts.get("command.import.dry-run", sums), report);
        var said = switch (report.reading().kind()) {
            case CUSTOMERS -> texts.get("command.import.done", sums);
            case ADDRESSES -> texts.get("command.import.addresses", sums);
        };
        var sum = report.cancelled() ? texts.get("command.import.stopped", said) : said;
        return joined(sum, report);
    }

    private String joined(String sum, ImportReport report) {
        return Stream.concat(Stream.of(sum), report.reading().sentences(texts).stream())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private Map<String, ?> facts(ImportReport report) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", report.reading().kind() == FileKind.ADDRESSES ? "addresses" : "customers");
        facts.put("dryRun", dryRun);
        facts.put("imported", report.imported());
        facts.put("updated", report.updated());
        facts.put("refused", report.refused());
        facts.put("stopped", report.cancelled());
        facts.put("columnsNotImported", report.reading().notImported());
        facts.put("refusedRows", rows(report, true));
        facts.put("remarkedRows", rows(report, false));
        return facts;
    }

    private List<Map<String, Object>> rows(ImportReport report, boolean refused) {
        return report.remarked().stream()
                .filter(verdict -> verdict instanceof RowVerdict.Refused == refused)
                .map(this::facts)
                .toList();
    }

    private Map<String, Object> facts(RowVerdict verdict) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("line", verdict.line());
        facts.put("email", verdict.email());
        facts.put("why", verdict.why(texts));
        return facts;
    }
}
