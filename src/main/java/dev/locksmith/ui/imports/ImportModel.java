package dev.locksmith.ui.imports;

import dev.locksmith.customer.imports.ImportOptions;
import dev.locksmith.customer.imports.ImportPreview;
import dev.locksmith.customer.imports.ImportProgress;
import dev.locksmith.customer.imports.ImportReport;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.customer.website.Website;
import dev.locksmith.text.ProgressText;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private final ReadOnlyStringWrapper pace = new ReadOnlyStringWrapper("");
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

    /// How many rows have been read, at what rate, and how much time is left.
    ReadOnlyStringProperty pace() {
        return pace.getReadOnlyProperty();
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

    /// Takes a file that was dropped onto the screen, unless an import is under way.
    void drop(Path file) {
        if (!(stage.get() instanceof ImportStage.Running)) choose(file);
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

    /// Says what an import would come to.
    void judge() {
        if (stage.get() instanceof ImportStage.Chosen chosen) run(chosen, true);
    }

    void start() {
        switch (stage.get()) {
            case ImportStage.Chosen chosen -> run(chosen, false);
            case ImportStage.Judged judged -> run(judged.chosen(), false);
            default -> {}
        }
    }

    /// From a dry run back to the columns.
    void back() {
        if (stage.get() instanceof ImportStage.Judged judged) stage.set(judged.chosen());
    }

    private void run(ImportStage.Chosen chosen, boolean dryRun) {
        var file = chosen.file();
        var options = options();
        var staff = services.session().staff();
        var imports = services.customers().imports();
        cancelled.set(false);
        progress.set(0);
        pace.set("");
        stage.set(new ImportStage.Running(file, dryRun));
        background
                .run("import.run", () -> {
                    var watched = new Watched();
                    return dryRun
                            ? imports.judge(staff, file, options, watched)
                            : imports.run(staff, file, options, watched);
                })
                .onFailure(failure -> {
                    stage.set(chosen);
                    background.failed("import.run", failure);
                })
                .then(report -> {
                    if (!dryRun) finish(file, report);
                    else stage.set(report.cancelled() ? chosen : new ImportStage.Judged(chosen, report));
                });
    }

    /// Writes the refused rows into a file, to be corrected.
    void saveRefused() {
        if (!(stage.get() instanceof ImportStage.Finished finished)) return;
        var texts = context.texts();
        context.dialogs()
                .saveFile(texts.get("import.refused.title"), texts.get("import.choose.kind"), "refused.csv")
                .ifPresent(target -> saveRefused(finished, target));
    }

    private void saveRefused(ImportStage.Finished finished, Path target) {
        var imports = services.customers().imports();
        var staff = services.session().staff();
        var options = options();
        background
                .perform(
                        "import.refused",
                        () -> imports.writeRefused(
                                staff, finished.file(), options, finished.report(), target, context.texts()))
                .then(_ -> context.notifications()
                        .success(context.texts()
                                .get(
                                        "import.refused.saved",
                                        target.getFileName().toString())));
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
        private final long began = System.nanoTime();
        private long rows;

        @Override
        public void rows(List<RowVerdict> verdicts, double done) {
            rows += verdicts.size();
            var taken = Duration.ofNanos(System.nanoTime() - began);
            var words = new ProgressText(rows, done, taken).sentence(context.texts());
            background.onUiThread(() -> {
                progress.set(done);
                pace.set(words);
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
