package dev.locksmith.ui.customers;

import dev.locksmith.access.ForceSignInOutcome;
import dev.locksmith.access.GrantedAccess;
import dev.locksmith.password.PasswordReset;
import dev.locksmith.password.PasswordResets;
import dev.locksmith.password.ResetOutcome;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.ConsoleServices;
import dev.locksmith.ui.Question;
import dev.locksmith.ui.Workplace;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;

/// What staff do to a customer's ways in: Reset Password, Force Sign In, and the smaller acts.
final class AccessActs {
    private final ConsoleServices services;
    private final Workplace workplace;
    private final AccessModel model;
    private final long customerId;
    private final ObjectProperty<Banner> banner = new SimpleObjectProperty<>(Banner.NONE);

    AccessActs(ConsoleServices services, Workplace workplace, AccessModel model, long customerId) {
        this.services = services;
        this.workplace = workplace;
        this.model = model;
        this.customerId = customerId;
    }

    /// What became of the last act.
    ObjectProperty<Banner> banner() {
        return banner;
    }

    /// A sentence at the top of the Access part.
    record Banner(String sentence, boolean good) {
        static final Banner NONE = new Banner("", true);
    }

    void resetPassword() {
        act("customers.reset", () -> services.passwords().resets().requestByStaff(staff(), customerId), this::tell);
    }

    boolean mayPassOverTheLimit() {
        return staff().may(Permission.OVERRIDE_LIMIT);
    }

    /// Asks why the customer cannot wait, and mails a link whatever the limits say.
    void resetOverLimit() {
        var reason = new SimpleStringProperty("");
        workplace
                .dialogs()
                .ask(Question.of(texts().get("customers.over-limit.title"), texts().get("customers.over-limit.text"))
                        .input(texts().get("customers.over-limit.reason"), PasswordResets.REASON_LENGTH, reason)
                        .cancel(texts().get("dialog.cancel"))
                        .answer(
                                Question.Answer.Kind.MAIN,
                                texts().get("customers.over-limit.answer"),
                                () -> resetOverLimit(reason.get())));
    }

    private void resetOverLimit(String reason) {
        act(
                "customers.reset",
                () -> services.passwords().resets().requestOverLimit(staff(), customerId, reason),
                this::tell);
    }

    private void tell(ResetOutcome outcome) {
        var words = new AccessWords(texts());
        banner.set(
                switch (outcome) {
                    case ResetOutcome.Requested _ -> new Banner(texts().get("customers.reset.requested"), true);
                    case ResetOutcome.TooSoon(var next, var apart) ->
                        new Banner(
                                texts().get("customers.reset.too-soon", apart.toMinutes(), words.clock(next)), false);
                    case ResetOutcome.TooMany(var next, var most) ->
                        new Banner(texts().get("customers.reset.too-many", most, words.clock(next)), false);
                    case ResetOutcome.NoSuchCustomer _ -> new Banner(texts().get("customers.gone.short"), false);
                    case ResetOutcome.Inactive _ -> new Banner(texts().get("customers.reset.inactive"), false);
                    case ResetOutcome.EmailHeld held ->
                        new Banner(words.held(held, model.readAt().get()), false);
                });
    }

    void cancel(PasswordReset reset) {
        act(
                "customers.reset.cancel",
                () -> {
                    services.passwords().resets().cancel(staff(), reset.id());
                    return true;
                },
                _ -> banner.set(new Banner(texts().get("customers.reset.cancelled"), true)));
    }

    void unlock() {
        act(
                "customers.unlock",
                () -> services.passwords().signIn().unlock(staff(), customerId),
                unlocked -> banner.set(
                        new Banner(texts().get(unlocked ? "customers.unlocked" : "customers.unlocked.already"), true)));
    }

    /// Warns, lists what will be revoked, and revokes on OK.
    void forceSignIn() {
        var sessionsToo = new SimpleBooleanProperty();
        var words = new AccessWords(texts());
        var question = Question.of(texts().get("customers.force"), texts().get("customers.force.warning"))
                .points(model.tokens().get().stream()
                        .map(access -> new Question.Point(
                                words.integration(access),
                                words.tokens(access, model.readAt().get())))
                        .toList());
        var open = model.sessions().get().size();
        if (open > 0) question = question.option(texts().get("customers.force.sessions", open), sessionsToo);
        workplace
                .dialogs()
                .ask(question.cancel(texts().get("dialog.cancel"))
                        .answer(
                                Question.Answer.Kind.DANGER,
                                texts().get("dialog.ok"),
                                () -> revokeAll(sessionsToo.get())));
    }

    private void revokeAll(boolean sessionsToo) {
        act(
                "customers.force",
                () -> services.access().forceSignIn().revoke(staff(), customerId, sessionsToo),
                this::tell);
    }

    private void tell(ForceSignInOutcome outcome) {
        banner.set(
                switch (outcome) {
                    case ForceSignInOutcome.Revoked _ -> new Banner(texts().get("customers.force.done"), true);
                    case ForceSignInOutcome.NothingToRevoke _ ->
                        new Banner(texts().get("customers.force.nothing"), true);
                    case ForceSignInOutcome.NoSuchCustomer _ -> new Banner(texts().get("customers.gone.short"), false);
                });
    }

    /// Takes back what one integration holds, after asking.
    void revoke(GrantedAccess access) {
        var words = new AccessWords(texts());
        workplace
                .dialogs()
                .ask(Question.of(
                                texts().get("customers.revoke.title", words.integration(access)),
                                texts().get("customers.revoke.text"))
                        .points(List.of(new Question.Point(
                                words.integration(access),
                                words.tokens(access, model.readAt().get()))))
                        .cancel(texts().get("dialog.cancel"))
                        .answer(Question.Answer.Kind.DANGER, texts().get("customers.revoke"), () -> revokeNow(access)));
    }

    private void revokeNow(GrantedAccess access) {
        act(
                "customers.force",
                () -> {
                    var force = services.access().forceSignIn();
                    access.grantId().ifPresent(grant -> force.revokeGrant(staff(), grant));
                    if (access.grantId().isEmpty()) {
                        access.tokens().forEach(token -> force.revokeToken(staff(), token.id()));
                    }
                    return true;
                },
                _ -> banner.set(new Banner(
                        texts().get("customers.revoke.done", new AccessWords(texts()).integration(access)), true)));
    }

    /// Does it in the background, tells, and shows at once what has become of everything.
    private <T> void act(String what, Supplier<T> work, Consumer<T> tell) {
        if (model.acting().get()) return;
        banner.set(Banner.NONE);
        workplace.background().run(what, work::get).busy(model.acting()).then(result -> {
            tell.accept(result);
            model.refresh();
        });
    }

    private StaffMember staff() {
        return services.setting().staff();
    }

    private Texts texts() {
        return workplace.texts();
    }
}
