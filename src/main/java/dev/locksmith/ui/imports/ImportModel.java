package dev.locksmith.ui.imports;

import dev.locksmith.customer.imports.ImportOptions;
import dev.locksmith.customer.imports.ImportPreview;
import dev.locksmith.customer.imports.ImportProgress;
import dev.locksmith.customer.imports.ImportReport;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.customer.website.Website;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The Import screen: a file, what its columns mean, and what became of its rows.
final class ImportModel {
    private final ConsoleServices services;
    private final ScreenContext context;
    private final Background background;
    private final LatestOnly reading = new LatestOnly();
    private final ReadOnlyObjectWrapper<ImportStage> stage = new ReadOnlyObjectWrapper<>(new ImportStage.NoFile());
    private final ObjectProperty<Optional<Website>> website = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Website>> websites = new ReadOnlyObjectWrapper<>(List.of());
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final Map<String, Optional<ImportField>> mapping = new HashMap<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private boolean shown;

    ImportModel(ConsoleServices services, ScreenContext context) {
        this.services = services;
        this.context = context;
        this.background = context.background();
    }

    ReadOnlyObjectProperty<ImportStage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Website>> websites() {
        return websites.getReadOnlyProperty();
    }

    /// Where rows go that name no website.
    ObjectProperty<Optional<Website>> website() {
        return website;
    }

    /// 0 to 1.
    DoubleProperty progress() {
        return progress;
    }

    void hidden() {
        shown = false;
    }

    void shown() {
        shown = true;
        if (!websites.get().isEmpty()) return;
        background
                .run("import.websites", () -> services.customers().websites().all())
                .quietly()
                .then(found -> {
                    websites.set(found);
                    website.set(found.stream().findFirst());
                });
    }

    void chooseFile() {
        var texts = context.texts();
        context.dialogs()
                .chooseFile(
                        texts.get("import.choose.title"), texts.get("import.choose.kind"), List.of("*.csv", "*.txt"))
                .ifPresent(this::choose);
    }

    /// Reads a file's columns.
    void choose(Path file) {
        mapping.clear();
        read(file);
    }

    /// Says what a column means; empty = it is not imported.
    void map(String header, Optional<ImportField> field) {
        mapping.put(header, field);
        if (stage.get() instanceof ImportStage.Chosen chosen) read(chosen.file());
    }

    void start() {
        if (!(stage.get() instanceof ImportStage.Chosen chosen)) return;
        var file = chosen.file();
        var options = options();
        var staff = services.session().staff();
        cancelled.set(false);
        progress.set(0);
        stage.set(new ImportStage.Running(file));
        background
                .run("import.run", () -> services.customers().imports().run(staff, file, options, new Watched()))
                .onFailure(failure -> {
                    stage.set(chosen);
                    background.failed("import.run", failure);
                })
                .then(report -> finish(file, report));
    }

    /// Stops after the row under way; the rows that are in stay in.
    void cancel() {
        cancelled.set(true);
    }

    void startOver() {
        mapping.clear();
        context.notifications().solved();
        stage.set(new ImportStage.NoFile());
    }

    private void read(Path file) {
        var options = options();
        background
                .run(
                        "import.preview",
                        () -> services.customers()
                                .imports()
                                .preview(services.session().staff(), file, options))
                .latestOf(reading)
                .then((ImportPreview preview) -> {
                    context.notifications().solved();
                    stage.set(new ImportStage.Chosen(file, preview));
                });
    }

    private void finish(Path file, ImportReport report) {
        stage.set(new ImportStage.Finished(file, report));
        if (shown) return;
        context.notifications().info(sum(report));
    }

    /// What an import came to, in a sentence.
    String sum(ImportReport report) {
        var texts = context.texts();
        return switch (report.reading().kind()) {
            case CUSTOMERS -> texts.get("import.finished", report.imported(), report.updated(), report.refused());
            case ADDRESSES ->
                texts.get("import.finished.addresses", report.imported(), report.updated(), report.refused());
        };
    }

    private ImportOptions options() {
        var code = website.get().map(Website::code).orElse("");
        return ImportOptions.into(code).mapping(mapping);
    }

    private final class Watched implements ImportProgress {
        @Override
        public void rows(List<RowVerdict> verdicts, double done) {
            background.onUiThread(() -> progress.set(done));
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
