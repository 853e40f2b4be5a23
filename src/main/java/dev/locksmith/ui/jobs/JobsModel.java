package dev.locksmith.ui.jobs;

import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The Jobs screen: the list of jobs of all consoles, and the one that is looked at. While it is on screen, it is read
/// anew every second if some job runs, and otherwise now and then, for what other consoles have begun.
final class JobsModel {
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final int SELDOM = 10;

    private final ConsoleServices services;
    private final ScreenContext context;
    private final JobLoader loader;
    private final LatestOnly reading = new LatestOnly();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<List<JobEntry>>> entries =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobModel>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Background.Repeating repeating = () -> {};
    private Optional<Long> awaited = Optional.empty();
    private int rested;

    JobsModel(ConsoleServices services, ScreenContext context) {
        this.services = services;
        this.context = context;
        this.loader = new JobLoader(services);
    }

    /// Newest first; empty until they have been read for the first time.
    ReadOnlyObjectProperty<Optional<List<JobEntry>>> entries() {
        return entries.getReadOnlyProperty();
    }

    /// Why there is no list to be seen.
    ReadOnlyObjectProperty<Optional<String>> failure() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<JobModel>> selected() {
        return selected.getReadOnlyProperty();
    }

    void shown() {
        load();
        repeating.stop();
        repeating = context.background().every(AGAIN, this::again);
    }

    void hidden() {
        repeating.stop();
    }

    private void again() {
        var moving = entries.get().stream().flatMap(List::stream).anyMatch(JobEntry::moves);
        rested = moving ? SELDOM : rested + 1;
        if (rested >= SELDOM && !busy.get()) load();
    }

    void load() {
        rested = 0;
        var also = awaited.or(() -> selected.get().map(JobModel::id));
        context.background()
                .run("jobs.load", () -> loader.read(also))
                .latestOf(reading)
                .busy(busy)
                .quietly()
                .onFailure(this::failed)
                .then(this::show);
    }

    private void failed(Throwable problem) {
        var texts = context.texts();
        failure.set(Optional.of(
                problem instanceof ExpectedFailure expected ? expected.sentence(texts) : texts.get("jobs.failed")));
    }

    private void show(List<JobEntry> found) {
        failure.set(Optional.empty());
        entries.set(Optional.of(found));
        selected.get().ifPresent(open -> find(found, open.id()).ifPresent(open::show));
        awaited.flatMap(id -> find(found, id)).ifPresent(this::select);
        awaited = Optional.empty();
    }

    private static Optional<JobEntry> find(List<JobEntry> found, long id) {
        return found.stream().filter(entry -> entry.id() == id).findFirst();
    }

    void select(JobEntry entry) {
        if (selected.get().filter(open -> open.id() == entry.id()).isPresent()) return;
        var opened = new JobModel(entry, services, context, this::load);
        selected.set(Optional.of(opened));
        opened.load();
    }

    /// Looks at a job, wherever it is in the list.
    void open(long id) {
        awaited = Optional.of(id);
        load();
    }
}
