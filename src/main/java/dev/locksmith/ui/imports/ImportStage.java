package dev.locksmith.ui.imports;

import dev.locksmith.customer.imports.ImportPreview;
import dev.locksmith.customer.imports.ImportReport;
import java.nio.file.Path;

/// How far an import has come.
sealed interface ImportStage {
    record NoFile() implements ImportStage {}

    /// The file's columns are shown and can be mapped; nothing has been written.
    record Chosen(Path file, ImportPreview preview) implements ImportStage {}

    /// @param dryRun nothing is written
    record Running(Path file, boolean dryRun) implements ImportStage {}

    /// What a dry run came to; nothing has been written.
    record Judged(Chosen chosen, ImportReport report) implements ImportStage {}

    record Finished(Path file, ImportReport report) implements ImportStage {}
}
