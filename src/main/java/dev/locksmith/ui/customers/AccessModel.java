package dev.locksmith.ui.customers;

import dev.locksmith.access.GrantedAccess;
import dev.locksmith.access.StorefrontSession;
import dev.locksmith.password.PasswordReset;
import dev.locksmith.password.ResetBudget;
import dev.locksmith.password.SignInFacts;
import dev.locksmith.ui.Lane;
import dev.locksmith.ui.Workplace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A customer's ways in, as they are at this moment: resets, tokens, sessions, lock. Read again every second while the
/// pane is on screen, so that what customers and other staff do is seen as it happens.
final class AccessModel {
    private final AccessReader reader;
    private final Workplace workplace;
    private final Lane reads = new Lane();
    private final ObjectProperty<Optional<Instant>> readAt = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<PasswordReset>> resets = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<ResetBudget> budget =
            new SimpleObjectProperty<>(new ResetBudget(0, 0, Optional.empty()));
    private final ObjectProperty<Duration> wait = new SimpleObjectProperty<>(Duration.ZERO);
    private final ObjectProperty<List<GrantedAccess>> tokens = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<SignInFacts> facts =
            new SimpleObjectProperty<>(new SignInFacts(null, 0, null, false, null));
    private final ObjectProperty<List<StorefrontSession>> sessions = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty acting = new SimpleBooleanProperty();
    private final BooleanBinding loaded =
            Bindings.createBooleanBinding(() -> readAt.get().isPresent(), readAt);

    AccessModel(AccessReader reader, Workplace workplace) {
        this.reader = reader;
        this.workplace = workplace;
    }

    /// False until the first answer has come.
    BooleanBinding loaded() {
        return loaded;
    }

    /// The moment everything here is true of; empty until the first answer has come.
    ObjectProperty<Optional<Instant>> readAt() {
        return readAt;
    }

    /// Newest first.
    ObjectProperty<List<PasswordReset>> resets() {
        return resets;
    }

    ObjectProperty<ResetBudget> budget() {
        return budget;
    }

    /// How long until another reset may be asked for; zero = now.
    ObjectProperty<Duration> waiting() {
        return wait;
    }

    ObjectProperty<List<GrantedAccess>> tokens() {
        return tokens;
    }

    ObjectProperty<SignInFacts> facts() {
        return facts;
    }

    ObjectProperty<List<StorefrontSession>> sessions() {
        return sessions;
    }

    /// True while something asked for here is being done.
    BooleanProperty acting() {
        return acting;
    }

    void refresh() {
        workplace
                .background()
                .run("customers.access", reader::read)
                .latestOf(reads)
                .quietly()
                .onFailure(_ -> {}) // the next look, a second later, may succeed; the status bar tells of trouble
                .then(this::show);
    }

    private void show(AccessSnapshot now) {
        resets.set(now.resets());
        budget.set(now.budget());
        wait.set(now.budget()
                .nextAllowedAt()
                .map(next -> Duration.between(now.at(), next))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO));
        tokens.set(now.tokens());
        facts.set(now.facts());
        sessions.set(now.sessions());
        readAt.set(Optional.of(now.at()));
    }
}
