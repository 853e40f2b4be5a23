package dev.locksmith.app;

import dev.locksmith.app.Terminal.Report;
import dev.locksmith.customer.imports.Import;
import dev.locksmith.customer.imports.ImportOptions;
import dev.locksmith.customer.imports.ImportProgress;
import dev.locksmith.customer.imports.ImportReport;
import dev.locksmith.customer.imports.Remark;
import dev.locksmith.customer.imports.RowVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import FILE`: brings customers in from a CSV file, and says of each row that was refused why.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.option.file")
    private Path file = Path.of("");

    @Option(names = "--website", paramLabel = "CODE", descriptionKey = "command.option.import-website")
    private @Nullable String website;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    ImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var terminal = program.terminal();
        try (var locksmith = program.open()) {
            var features = locksmith.features();
            var code = website == null ? features.websites().main().code() : website;
            var report = new Import(
                            locksmith.database(),
                            features.foundation().audit(),
                            features.customers(),
                            features.websites(),
                            features.passwords().imported())
                    .run(Locksmith.owner(), file, ImportOptions.into(code), new Telling());
            return terminal.report(report(report), json);
        }
    }

    /// Rows that were refused cost the others nothing, so they alone do not make the command fail.
    private Report report(ImportReport report) {
        var taken = report.imported() + report.updated();
        return new Report(
                taken == 0 && report.refused() > 0 ? Exit.FAILED : Exit.DONE,
                program.terminal()
                        .texts()
                        .get("command.import.done", report.imported(), report.updated(), report.refused()),
                Map.of("imported", report.imported(), "updated", report.updated(), "refused", report.refused()));
    }

    /// Says what there is to say about each row, as it goes.
    private final class Telling implements ImportProgress {
        @Override
        public void rows(List<RowVerdict> verdicts, double done) {
            for (var verdict : verdicts) {
                if (!verdict.remarks().isEmpty()) program.terminal().err().println(line(verdict));
            }
        }

        private String line(RowVerdict verdict) {
            var texts = program.terminal().texts();
            var key = verdict instanceof RowVerdict.Refused ? "command.import.refused" : "command.import.remarked";
            var why = verdict.remarks().stream()
                    .map((Remark remark) -> remark.sentence(texts))
                    .collect(Collectors.joining(" "));
            return texts.get(key, String.valueOf(verdict.line()), verdict.email(), why);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
