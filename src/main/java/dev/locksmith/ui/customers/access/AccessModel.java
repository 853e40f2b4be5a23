package dev.locksmith.ui.customers.access;

import dev.locksmith.access.GrantedAccess;
import dev.locksmith.access.StorefrontSession;
import dev.locksmith.limit.ResetBudget;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.SignInStatus;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A customer's ways in, as they are at this moment: resets, tokens, sessions, lock. Read again every second while the
/// pane is on screen, so that what customers and other staff do is seen as it happens. Every part is of one snapshot,
/// so that no view can hold one part against the time of another.
public final class AccessModel {
    private final AccessReader reader;
    private final ScreenContext context;
    private final LatestOnly reads = new LatestOnly();
    private final ObjectProperty<AccessSnapshot> snapshot;
    private final ObjectBinding<Instant> readAt;
    private final ObjectBinding<List<PasswordReset>> resets;
    private final ObjectBinding<Optional<OutboxMessage>> mail;
    private final ObjectBinding<ResetBudget> budget;
    private final ObjectBinding<Duration> waiting;
    private final ObjectBinding<List<GrantedAccess>> tokens;
    private final ObjectBinding<SignInStatus> facts;
    private final ObjectBinding<List<StorefrontSession>> sessions;
    private final BooleanProperty acting = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    /// @param openedAt the database's time at which the customer was read
    public AccessModel(AccessReader reader, ScreenContext context, Instant openedAt) {
        this.reader = reader;
        this.context = context;
        snapshot = new SimpleObjectProperty<>(AccessSnapshot.none(openedAt));
        readAt = part(AccessSnapshot::at);
        resets = part(AccessSnapshot::resets);
        mail = part(AccessSnapshot::mail);
        budget = part(AccessSnapshot::budget);
        waiting = part(AccessSnapshot::untilNext);
        tokens = part(AccessSnapshot::tokens);
        facts = part(AccessSnapshot::facts);
        sessions = part(AccessSnapshot::sessions);
    }

    private <T> ObjectBinding<T> part(Function<AccessSnapshot, T> of) {
        return Bindings.createObjectBinding(() -> of.apply(snapshot.get()), snapshot);
    }

    /// False until the first answer has come.
    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    public ObjectProperty<AccessSnapshot> snapshot() {
        return snapshot;
    }

    /// The moment everything here is true of.
    public ObjectBinding<Instant> readAt() {
        return readAt;
    }

    /// Newest first.
    public ObjectBinding<List<PasswordReset>> resets() {
        return resets;
    }

    /// What has become of the newest reset's mail.
    public ObjectBinding<Optional<OutboxMessage>> mail() {
        return mail;
    }

    public ObjectBinding<ResetBudget> budget() {
        return budget;
    }

    /// How long until another reset may be asked for; zero = now.
    public ObjectBinding<Duration> waiting() {
        return waiting;
    }

    public ObjectBinding<List<GrantedAccess>> tokens() {
        return tokens;
    }

    public ObjectBinding<SignInStatus> facts() {
        return facts;
    }

    ObjectBinding<List<StorefrontSession>> sessions() {
        return sessions;
    }

    /// True while something asked for here is being done.
    public BooleanProperty acting() {
        return acting;
    }

    public void refresh() {
        context.background()
                .run("customers.access", reader::read)
                .latestOf(reads)
                .quietly()
                .onFailure(_ -> {}) // the next look, a second later, may succeed; the status bar tells of the problem
                .then(this::show);
    }

    private void show(AccessSnapshot now) {
        snapshot.set(now);
        loaded.set(true);
    }
}
