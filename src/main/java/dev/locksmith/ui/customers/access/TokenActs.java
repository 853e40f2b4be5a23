package dev.locksmith.ui.customers.access;

import dev.locksmith.access.ForceSignInOutcome;
import dev.locksmith.access.GrantedAccess;
import dev.locksmith.ui.dialog.AnswerKind;
import dev.locksmith.ui.dialog.Question;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;

/// What staff do to what was given out in a customer's name: Force Sign In, and Revoke for one integration.
public final class TokenActs {
    private final Acting acting;
    private final AccessLabels words;

    public TokenActs(Acting acting) {
        this.acting = acting;
        this.words = new AccessLabels(acting.texts());
    }

    /// Warns, lists what will be revoked, and revokes on OK.
    public void forceSignIn() {
        var sessionsToo = new SimpleBooleanProperty();
        var texts = acting.texts();
        var question = Question.of(
                        texts.get("customers.force.title", acting.customer().name()),
                        texts.get("customers.force.warning"))
                .points(acting.model().tokens().get().stream().map(this::point).toList());
        var open = acting.model().sessions().get().size();
        if (open > 0) question = question.option(texts.get("customers.force.sessions", open), sessionsToo);
        acting.context()
                .dialogs()
                .ask(question.cancel(texts.get("dialog.cancel"))
                        .answer(AnswerKind.DANGER, texts.get("dialog.ok"), () -> revokeAll(sessionsToo.get())));
    }

    private Question.Point point(GrantedAccess access) {
        return new Question.Point(
                words.integration(access),
                words.tokens(access, acting.model().readAt().get()));
    }

    private void revokeAll(boolean sessionsToo) {
        acting.run(
                "customers.force",
                () -> acting.services()
                        .access()
                        .forceSignIn()
                        .revoke(acting.staff(), acting.customer().id(), sessionsToo),
                this::tell);
    }

    private void tell(ForceSignInOutcome outcome) {
        switch (outcome) {
            case ForceSignInOutcome.Revoked _ ->
                acting.done("customers.force.done", now -> now.tokens().isEmpty());
            case ForceSignInOutcome.NothingToRevoke _ ->
                acting.done("customers.force.nothing", now -> now.tokens().isEmpty());
            case ForceSignInOutcome.NoSuchCustomer _ -> acting.gone();
        }
    }

    /// Takes back what one integration holds, after asking.
    public void revoke(GrantedAccess access) {
        var texts = acting.texts();
        var title = texts.get(
                "customers.revoke.title",
                words.integration(access),
                acting.customer().name());
        acting.context()
                .dialogs()
                .ask(Question.of(title, texts.get("customers.revoke.text"))
                        .points(List.of(point(access)))
                        .cancel(texts.get("dialog.cancel"))
                        .answer(AnswerKind.DANGER, texts.get("customers.revoke"), () -> revokeNow(access)));
    }

    private void revokeNow(GrantedAccess access) {
        acting.perform(
                "customers.force",
                () -> {
                    var force = acting.services().access().forceSignIn();
                    access.grantId().ifPresent(grant -> force.revokeGrant(acting.staff(), grant));
                    if (access.grantId().isEmpty()) {
                        access.tokens().forEach(token -> force.revokeToken(acting.staff(), token.id()));
                    }
                },
                () -> acting.done(
                        "customers.revoke.done",
                        now -> now.tokens().stream()
                                .noneMatch(held -> held.grantId().equals(access.grantId())),
                        words.integration(access)));
    }
}
