package dev.locksmith.ui.customers.access;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.password.reset.PasswordResets;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.staff.Permission;
import dev.locksmith.ui.dialog.AnswerKind;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.screen.Destination;
import java.time.Instant;
import javafx.beans.property.SimpleStringProperty;

/// What staff do to let a customer in again: Reset Password, its mail, Unlock.
public final class AccessActs {
    private final Acting acting;

    public AccessActs(Acting acting) {
        this.acting = acting;
    }

    public void resetPassword() {
        acting.run("customers.reset", () -> resets().requestByStaff(acting.staff(), id()), this::tell);
    }

    boolean mayPassOverTheLimit() {
        return acting.staff().may(Permission.OVERRIDE_LIMIT);
    }

    /// Asks why the customer cannot wait, and mails a link whatever the limits say.
    public void resetOverLimit() {
        var reason = new SimpleStringProperty("");
        var texts = acting.texts();
        acting.context()
                .dialogs()
                .ask(Question.of(
                                texts.get(
                                        "customers.over-limit.title",
                                        acting.customer().name()),
                                texts.get("customers.over-limit.text"))
                        .input(texts.get("customers.over-limit.reason"), PasswordResets.REASON_LENGTH, reason)
                        .cancel(texts.get("dialog.cancel"))
                        .answer(
                                AnswerKind.MAIN,
                                texts.get("customers.over-limit.answer"),
                                () -> resetOverLimit(reason.get())));
    }

    private void resetOverLimit(String reason) {
        acting.run("customers.reset", () -> resets().requestOverLimit(acting.staff(), id(), reason), this::tell);
    }

    private void tell(ResetOutcome outcome) {
        var texts = acting.texts();
        var words = new AccessLabels(texts);
        switch (outcome) {
            case ResetOutcome.Requested(var resetId) -> acting.say(new Banner.ResetRequested(resetId, false));
            case ResetOutcome.TooSoon(var next, var apart) ->
                refused(next, texts.get("customers.reset.too-soon", apart.toMinutes(), words.clock(next)));
            case ResetOutcome.TooMany(var next, var most) ->
                refused(next, texts.get("customers.reset.too-many", most, words.clock(next)));
            case ResetOutcome.NoSuchCustomer _ -> acting.gone();
            case ResetOutcome.Inactive _ ->
                acting.say(new Banner.Said(
                        texts.get("customers.reset.inactive"),
                        false,
                        _ -> !acting.customer().details().active()));
            case ResetOutcome.EmailHeld held ->
                refused(held.until(), words.held(held, acting.model().readAt().get()));
        }
    }

    private void refused(Instant next, String sentence) {
        acting.say(new Banner.Said(sentence, false, now -> now.at().isBefore(next)));
    }

    public void cancel(PasswordReset reset) {
        acting.perform(
                "customers.reset.cancel",
                () -> resets().cancel(acting.staff(), reset.id()),
                () -> acting.done(
                        "customers.reset.cancelled",
                        now -> now.newest()
                                .filter(newest -> newest.id() == reset.id())
                                .isPresent()));
    }

    boolean maySend() {
        return acting.staff().may(Permission.MANAGE_MAIL);
    }

    /// Has a mail that was put off tried at once.
    public void sendNow(OutboxMessage message) {
        acting.perform(
                "mail.send-again",
                () -> acting.services().mail().outbox().sendAgain(acting.staff(), message.id()),
                () -> acting.done(
                        "mail.sending-again",
                        now -> now.mail()
                                .filter(mail -> mail.id() == message.id() && mail.attempts() == message.attempts())
                                .isPresent()));
    }

    /// Goes to the message on the Mail screen.
    void show(OutboxMessage message) {
        acting.context().navigator().go(new Destination.MessagePlace(message.id()));
    }

    public void unlock() {
        acting.run(
                "customers.unlock",
                () -> acting.services().passwords().lockouts().unlock(acting.staff(), id()),
                unlocked -> acting.done(
                        unlocked ? "customers.unlocked" : "customers.unlocked.already",
                        now -> !now.facts().locked()));
    }

    private PasswordResets resets() {
        return acting.services().passwords().resets();
    }

    private long id() {
        return acting.customer().id();
    }
}
