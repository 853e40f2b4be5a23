package dev.locksmith.ui.jobs;

import dev.locksmith.job.JobState;
import dev.locksmith.job.Jobs;
import dev.locksmith.job.UnknownAct;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.ui.dialog.AnswerKind;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.LatestOnly;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// One job: how far it has come, what became of its customers, and what can be done to it.
final class JobModel {
    static final int PAGE = 200;

    /// Of more customers in memory, those who are there are not read again each second, only when the job ends.
    private static final int MOST_FOLLOWED = 2 * PAGE;

    private final ConsoleServices services;
    private final ScreenContext context;
    private final Runnable reload;
    private final ItemLoader loader;
    private final LatestOnly reading = new LatestOnly();
    private final ReadOnlyObjectWrapper<JobEntry> entry;
    private final ReadOnlyObjectWrapper<List<ItemRow>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<OutcomeCode>> filter = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty acting = new SimpleBooleanProperty();
    private boolean complete;

    /// @param reload reads the list anew
    JobModel(JobEntry entry, ConsoleServices services, ScreenContext context, Runnable reload) {
        this.entry = new ReadOnlyObjectWrapper<>(entry);
        this.services = services;
        this.context = context;
        this.reload = reload;
        this.loader = new ItemLoader(services, entry.id());
    }

    long id() {
        return entry.get().id();
    }

    ReadOnlyObjectProperty<JobEntry> entry() {
        return entry.getReadOnlyProperty();
    }

    /// Those who have been read, in the job's order.
    ReadOnlyObjectProperty<List<ItemRow>> items() {
        return items.getReadOnlyProperty();
    }

    /// Only those who ended so are listed; empty = all.
    ReadOnlyObjectProperty<Optional<OutcomeCode>> filter() {
        return filter.getReadOnlyProperty();
    }

    /// Whether something is being done to the job.
    BooleanProperty acting() {
        return acting;
    }

    /// What somebody lacks who may not pause, resume or cancel it.
    Optional<Permission> missing() {
        var act = entry.get().job().act();
        Set<Permission> needed = act instanceof UnknownAct
                ? EnumSet.of(Permission.RUN_JOBS)
                : services.bulk().jobs().permissions(act);
        return needed.stream().filter(each -> !staff().may(each)).findFirst();
    }

    /// It has been read again.
    void show(JobEntry now) {
        var before = entry.get();
        if (before.equals(now)) return;
        entry.set(now);
        if (items.get().size() <= MOST_FOLLOWED || before.moves() != now.moves()) load();
    }

    void filter(Optional<OutcomeCode> outcome) {
        if (outcome.equals(filter.get())) return;
        filter.set(outcome);
        items.set(List.of());
        load();
    }

    /// Reads those anew who have been read, or the first.
    void load() {
        var asked = filter.get();
        var most = Math.max(PAGE, items.get().size());
        context.background()
                .run("jobs.items", () -> loader.page(asked, -1, most))
                .latestOf(reading)
                .busy(busy)
                .quietly()
                .onFailure(_ -> {}) // the list says so, in the place of all of it
                .then(rows -> {
                    complete = rows.size() < most;
                    items.set(rows);
                });
    }

    /// The last one is on screen: those after it are read, if there are any.
    void more() {
        if (busy.get() || complete || items.get().isEmpty()) return;
        var asked = filter.get();
        var known = items.get();
        var last = known.getLast().item().position();
        context.background()
                .run("jobs.items", () -> loader.page(asked, last, PAGE))
                .latestOf(reading)
                .busy(busy)
                .quietly()
                .then(rows -> {
                    complete = rows.size() < PAGE;
                    var all = new ArrayList<>(known);
                    all.addAll(rows);
                    items.set(all);
                });
    }

    void openCustomer(ItemRow row) {
        if (row.customer().isPresent())
            context.navigator().go(new Destination.CustomerPlace(row.item().subject()));
        else context.notifications().problem(context.texts().get("customers.gone.short"));
    }

    void pause() {
        act(Jobs::pause, "jobs.paused");
    }

    void resume() {
        act(Jobs::resume, "jobs.resumed");
    }

    /// Cancels after asking: nobody can take it up again.
    void cancel() {
        var texts = context.texts();
        var left = entry.get().progress().left();
        context.dialogs()
                .ask(Question.of(texts.get("jobs.cancel.title", id()), texts.get("jobs.cancel.text", left))
                        .cancel(texts.get("jobs.cancel.no"))
                        .answer(
                                AnswerKind.DANGER,
                                texts.get("jobs.cancel.yes"),
                                () -> act(Jobs::cancel, "jobs.cancelled")));
    }

    /// Whether it can still be paused or cancelled.
    boolean hasEnded() {
        return entry.get().job().state().ended();
    }

    boolean isPaused() {
        return entry.get().job().state() == JobState.PAUSED;
    }

    /// Writes what became of all who are listed into a file.
    void export() {
        var texts = context.texts();
        context.dialogs()
                .saveFile(texts.get("jobs.export.title"), texts.get("jobs.export.kind"), "job-" + id() + ".csv")
                .ifPresent(this::export);
    }

    private void export(Path file) {
        var asked = filter.get();
        context.background()
                .run("jobs.export", () -> new OutcomeFile(loader, context.texts()).write(file, asked))
                .busy(acting)
                .then(rows -> context.notifications()
                        .success(context.texts().get("jobs.exported", rows, file.getFileName())));
    }

    private void act(Act act, String done) {
        context.background()
                .perform("jobs.act", () -> act.act(services.bulk().jobs(), staff(), id()))
                .busy(acting)
                .onFailure(failure -> {
                    context.background().failed("jobs.act", failure);
                    reload.run();
                })
                .then(_ -> {
                    context.notifications().quiet(context.texts().get(done, id()));
                    reload.run();
                });
    }

    private StaffMember staff() {
        return services.session().staff();
    }

    /// What can be done to a job.
    private interface Act {
        void act(Jobs jobs, StaffMember by, long id);
    }
}
