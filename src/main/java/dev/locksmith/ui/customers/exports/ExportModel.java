package dev.locksmith.ui.customers.exports;

import dev.locksmith.customer.exports.ExportProgress;
import dev.locksmith.customer.exports.ExportReport;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.text.ProgressText;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// Exports whom the grid shows, in the background: one at a time.
public final class ExportModel {
    private final ConsoleServices services;
    private final ScreenContext context;
    private final Supplier<CustomerQuery> query;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final ReadOnlyStringWrapper pace = new ReadOnlyStringWrapper("");
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// @param query whom the grid shows
    public ExportModel(ConsoleServices services, ScreenContext context, Supplier<CustomerQuery> query) {
        this.services = services;
        this.context = context;
        this.query = query;
    }

    BooleanProperty running() {
        return running;
    }

    /// 0 to 1.
    DoubleProperty progress() {
        return progress;
    }

    /// How many there are in the file, at what rate, and how much time is left.
    ReadOnlyStringProperty pace() {
        return pace.getReadOnlyProperty();
    }

    /// Asks for a file and writes it.
    void export(ExportChoice choice) {
        if (running.get()) return;
        var texts = context.texts();
        context.dialogs()
                .saveFile(
                        texts.get("export.title"),
                        texts.get("export.kind." + choice.name()),
                        "customers." + choice.extension())
                .ifPresent(file -> write(file, choice));
    }

    private void write(Path file, ExportChoice choice) {
        var staff = services.session().staff();
        var options = choice.options(query.get());
        cancelled.set(false);
        progress.set(0);
        pace.set("");
        context.background()
                .run("export.run", () -> services.customers().exports().run(staff, file, options, new Watched()))
                .busy(running)
                .then(report -> tell(file, report));
    }

    /// Stops soon, and leaves no file.
    void cancel() {
        cancelled.set(true);
    }

    private void tell(Path file, ExportReport report) {
        var name = file.getFileName().toString();
        if (report.cancelled()) context.notifications().info(context.texts().get("export.cancelled"));
        else
            context.notifications()
                    .success(context.texts().get("export.done", report.written(), name, report.deleted()));
    }

    private final class Watched implements ExportProgress {
        private final long began = System.nanoTime();

        @Override
        public void written(long done, long promised) {
            var share = promised == 0 ? 1 : (double) done / promised;
            var words = new ProgressText(done, share, Duration.ofNanos(System.nanoTime() - began))
                    .sentence(context.texts());
            context.background().onUiThread(() -> {
                progress.set(share);
                pace.set(words);
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
