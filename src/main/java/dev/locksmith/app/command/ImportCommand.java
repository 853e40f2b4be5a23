package dev.locksmith.app.command;

import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.customer.imports.Import;
import dev.locksmith.customer.imports.ImportOptions;
import dev.locksmith.customer.imports.ImportProgress;
import dev.locksmith.customer.imports.ImportReport;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.row.RowVerdict;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE`: brings customers in from a CSV file, and says of each row that was refused why. Asked to stop, it
/// ends with the rows that are in, and says which these are.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final LocksmithCommand program;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.option.file")
    private Path file = Path.of("");

    @Option(names = "--website", paramLabel = "CODE", descriptionKey = "command.option.import-website")
    private @Nullable String website;

    @Option(names = "--column", paramLabel = "NAME=FIELD", descriptionKey = "command.option.column")
    private Map<String, String> columns = new HashMap<>();

    @Option(names = "--dry-run", descriptionKey = "command.option.import-dry-run")
    private boolean dryRun;

    @Option(names = "--refused", paramLabel = "FILE", descriptionKey = "command.option.refused")
    private @Nullable Path refused;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    ImportCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var terminal = program.terminal();
        try (var stop = StopSignal.listen();
                var locksmith = program.open()) {
            var services = locksmith.services();
            var code = website == null ? services.websites().main().code() : website;
            var options = ImportOptions.into(code).mapping(mapping());
            var report = run(services.imports(), options, new Telling(stop));
            if (refused != null && report.refused() > 0)
                services.imports()
                        .writeRefused(ApplicationContext.owner(), file, options, report, refused, terminal.texts());
            return terminal.report(
                    new ImportReportText(terminal.texts(), dryRun).report(report, stop.received()), json);
        }
    }

    private ImportReport run(Import imports, ImportOptions options, ImportProgress progress) {
        var owner = ApplicationContext.owner();
        return dryRun ? imports.judge(owner, file, options, progress) : imports.run(owner, file, options, progress);
    }

    private Map<String, Optional<ImportField>> mapping() {
        var mapping = new HashMap<String, Optional<ImportField>>();
        columns.forEach((name, field) ->
                mapping.put(name, field.isBlank() ? Optional.empty() : Optional.of(ImportField.get(field))));
        return mapping;
    }

    /// Says what there is to say about each row, as it goes.
    private final class Telling implements ImportProgress {
        private final StopSignal stop;
        private final ProgressLine line = new ProgressLine(program.terminal());
        private final ImportReportText words =
                new ImportReportText(program.terminal().texts(), dryRun);
        private long rows;

        Telling(StopSignal stop) {
            this.stop = stop;
        }

        @Override
        public void rows(List<RowVerdict> verdicts, double done) {
            for (var verdict : verdicts) {
                if (!verdict.remarks().isEmpty()) program.terminal().err().println(words.line(verdict));
            }
            rows += verdicts.size();
            line.at(rows, done);
        }

        @Override
        public boolean isCancelled() {
            return stop.received().isPresent();
        }
    }
}
