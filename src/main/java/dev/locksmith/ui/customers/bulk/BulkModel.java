package dev.locksmith.ui.customers.bulk;

import dev.locksmith.customer.search.Selection;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.LatestOnly;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A bulk act before it is a job: its parameters, the dry run, and the confirmation.
final class BulkModel {
    /// For up to so many a press of the button is enough.
    private static final long UNTYPED = 100;

    private final BulkKind kind;
    private final Selection selection;
    private final ConsoleServices services;
    private final ScreenContext context;
    private final DryRun run;
    private final LatestOnly lane = new LatestOnly();
    private final ReadOnlyObjectWrapper<BulkStage> stage = new ReadOnlyObjectWrapper<>(new BulkStage.Asking());
    private final ObjectProperty<BulkParameters> parameters = new SimpleObjectProperty<>(BulkParameters.NONE);
    private final ReadOnlyObjectWrapper<List<CustomerGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final LongProperty looked = new SimpleLongProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanBinding canStart = Bindings.createBooleanBinding(this::isConfirmed, stage, typed);

    BulkModel(BulkKind kind, Selection selection, ConsoleServices services, ScreenContext context) {
        this.kind = kind;
        this.selection = selection;
        this.services = services;
        this.context = context;
        run = new DryRun(services.bulk(), services.session().staff());
    }

    BulkKind kind() {
        return kind;
    }

    ReadOnlyObjectProperty<BulkStage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CustomerGroup>> groups() {
        return groups.getReadOnlyProperty();
    }

    BulkParameters parameters() {
        return parameters.get();
    }

    /// How many the dry run has looked at so far.
    LongProperty looked() {
        return looked;
    }

    /// Goes on record with every single act.
    StringProperty reason() {
        return reason;
    }

    /// What was typed to confirm.
    StringProperty typed() {
        return typed;
    }

    BooleanBinding canStart() {
        return canStart;
    }

    /// Whether the number must be typed.
    static boolean mustType(BulkStage.Ready ready) {
        return ready.affected() > UNTYPED;
    }

    private boolean isConfirmed() {
        return stage.get() instanceof BulkStage.Ready ready
                && ready.affected() > 0
                && (!mustType(ready) || TypedNumber.is(typed.get(), ready.affected()));
    }

    /// Begins: with the dry run, or with what must be chosen before it.
    void open() {
        if (kind != BulkKind.ASSIGN_GROUP) {
            look();
            return;
        }
        stage.set(new BulkStage.Asking());
        context.background()
                .run("bulk.groups", () -> services.customers().websites().groups())
                .onFailure(this::failed)
                .then(groups::set);
    }

    /// What depends on the parameters is looked at anew.
    void choose(BulkParameters chosen) {
        parameters.set(chosen);
        if (kind != BulkKind.INVITE) look();
    }

    /// Tries again what went wrong.
    void retry() {
        if (kind != BulkKind.ASSIGN_GROUP || parameters.get().group() != 0) look();
        else open();
    }

    /// The dry run. One that is under way is given up.
    void look() {
        run.stop();
        stage.set(new BulkStage.Looking());
        looked.set(0);
        typed.set("");
        var act = kind.act(parameters.get());
        context.background()
                .run(
                        "bulk.preview",
                        () -> run.look(
                                selection, act, count -> context.background().onUiThread(() -> looked.set(count))))
                .latestOf(lane)
                .onFailure(this::failed)
                .then(preview -> stage.set(new BulkStage.Ready(preview)));
    }

    /// Has the job done, once; a second press comes too late.
    ///
    /// @param whenCreated is told before the job is shown
    void start(Runnable whenCreated) {
        if (!canStart.get()) return;
        var act = kind.act(parameters.get());
        var why = reason.get();
        stage.set(new BulkStage.Creating());
        context.background()
                .run("bulk.create", () -> run.create(act, why))
                .latestOf(lane)
                .onFailure(this::failed)
                .then(id -> {
                    stage.set(new BulkStage.Closed());
                    whenCreated.run();
                    context.navigator().go(new Destination.JobPlace(id));
                });
    }

    /// Gives up. While the job is being written down, what becomes of that is awaited: it is taken back, or it is
    /// there, and shown.
    void cancel() {
        run.stop();
        if (stage.get() instanceof BulkStage.Creating) return;
        lane.take();
        stage.set(new BulkStage.Closed());
    }

    private void failed(Throwable failure) {
        switch (failure) {
            case CancellationException _ -> stage.set(new BulkStage.Closed());
            case ExpectedFailure expected -> stage.set(new BulkStage.Failed(expected.sentence(context.texts())));
            default -> {
                stage.set(new BulkStage.Closed());
                context.background().failed("bulk.preview", failure);
            }
        }
    }
}
