package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.customer.exports.ExportFormat;
import dev.locksmith.customer.exports.ExportOptions;
import dev.locksmith.customer.exports.ExportProgress;
import dev.locksmith.customer.exports.ExportReport;
import dev.locksmith.customer.view.FilterVocabulary;
import dev.locksmith.customer.view.QueryParser;
import dev.locksmith.text.ExpectedFailure;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FILE`: writes customers into a file. Asked to stop, it leaves none.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final LocksmithCommand program;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.option.export-file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "command.option.format")
    private @Nullable String format;

    @Option(names = "--filter", paramLabel = "FILTER", descriptionKey = "command.option.filter")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--separator", paramLabel = "CHARACTER", descriptionKey = "command.option.separator")
    private String separator = ",";

    @Option(names = "--bom", descriptionKey = "command.option.bom")
    private boolean byteOrderMark;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    ExportCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var terminal = program.terminal();
        var chosen = format();
        var between = separator();
        try (var stop = StopSignal.listen();
                var locksmith = program.open()) {
            var services = locksmith.services();
            var vocabulary = FilterVocabulary.of(services.websites(), services.search());
            var query = new QueryParser(vocabulary, ZoneId.systemDefault()).query(filters);
            var options = new ExportOptions(chosen, query, between, byteOrderMark);
            var report = services.exports()
                    .run(ApplicationContext.owner(), file, options, new Watched(stop, new ProgressLine(terminal)));
            return terminal.report(report(report, stop.received()), json);
        }
    }

    private ExportFormat format() {
        var name = format;
        if (name == null) return ExportFormat.of(file);
        return switch (name) {
            case "csv" -> ExportFormat.CSV;
            case "excel", "xlsx" -> ExportFormat.EXCEL;
            case "json", "jsonl" -> ExportFormat.JSON_LINES;
            default -> throw new ExpectedFailure("export.format", name);
        };
    }

    private char separator() {
        var named = separator.equals("tab") ? "\t" : separator;
        if (named.length() != 1 || "\"\r\n".contains(named)) throw new ExpectedFailure("export.separator", separator);
        return named.charAt(0);
    }

    private Report report(ExportReport report, Optional<ExitCode> asked) {
        var texts = program.terminal().texts();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("written", report.written());
        facts.put("deletedMeanwhile", report.deleted());
        facts.put("stopped", report.cancelled());
        if (report.cancelled())
            return new Report(asked.orElse(ExitCode.FAILED), texts.get("command.export.stopped"), facts);
        var done = texts.get("command.export.done", report.written(), file.toString());
        var sentence = report.deleted() == 0
                ? done
                : done + System.lineSeparator() + texts.get("command.export.deleted", report.deleted());
        return new Report(ExitCode.DONE, sentence, facts);
    }

    private record Watched(StopSignal stop, ProgressLine line) implements ExportProgress {
        @Override
        public void written(long done, long promised) {
            line.at(done, promised == 0 ? 1 : (double) done / promised);
        }

        @Override
        public boolean isCancelled() {
            return stop.received().isPresent();
        }
    }
}
