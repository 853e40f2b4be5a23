package dev.locksmith.ui.imports;

import dev.locksmith.customer.imports.ImportPreview;
import dev.locksmith.customer.imports.ImportReport;
import java.nio.file.Path;

/// How far an import has come.
sealed interface ImportStage {
    record NoFile() implements ImportStage {}

    /// The file's columns are shown and can be mapped; nothing has been written.
    record Chosen(Path file, ImportPreview preview) implements ImportStage {}

    record Running(Path file) implements ImportStage {}

    record Finished(Path file, ImportReport report) implements ImportStage {}
}
