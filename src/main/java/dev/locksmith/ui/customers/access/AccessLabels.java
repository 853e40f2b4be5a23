package dev.locksmith.ui.customers.access;

import dev.locksmith.access.AccessToken;
import dev.locksmith.access.GrantedAccess;
import dev.locksmith.limit.ResetBudget;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.reset.EndReason;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.password.reset.ResetOrigin;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// Resets, limits and tokens in words.
public final class AccessLabels {
    /// What is sent within this time needs no words about its waiting.
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration MINUTES = Duration.ofMinutes(3);

    private final Texts texts;
    private final TimeFormat times;

    public AccessLabels(Texts texts) {
        this.texts = texts;
        this.times = TimeFormat.forStaff(texts);
    }

    /// Such as 14:05.
    String clock(Instant at) {
        return times.clock(at);
    }

    /// Such as “Requested by Robin, 14:05”.
    String requested(PasswordReset reset, Instant now) {
        var key = reset.origin() == ResetOrigin.CUSTOMER ? "customers.reset.by-customer" : "customers.reset.by-staff";
        return texts.get(key, reset.requestedBy(), times.near(reset.requestedAt(), now));
    }

    /// Who gave the account another address, and until when no reset goes there.
    public String held(ResetOutcome.EmailHeld held, Instant now) {
        return texts.get(
                "customers.reset.email-held",
                held.changedBy(),
                times.near(held.changedAt(), now),
                times.near(held.until(), now));
    }

    /// How it stands, and why if it ended.
    String state(PasswordReset reset) {
        var state = texts.get("customers.reset.state." + reset.state().name());
        return reset.end() == EndReason.NONE || reset.end() == EndReason.REDEEMED
                ? state
                : texts.get(
                        "customers.reset.because",
                        state,
                        texts.get("customers.reset.end." + reset.end().name()));
    }

    /// Such as “link ends tomorrow, 14:05”.
    String linkEnds(PasswordReset reset, Instant now) {
        return texts.get("customers.reset.link-ends", times.near(reset.expiresAt(), now));
    }

    /// Why a reset's mail has not gone out, and what comes next; empty where there is nothing to say.
    public Optional<String> held(OutboxMessage mail, PasswordReset reset, Instant now) {
        return switch (mail.state()) {
            case SENT, CAUGHT, SENDING -> Optional.empty();
            case WAITING ->
                mail.createdAt().plus(SOON).isAfter(now)
                        ? Optional.empty()
                        : Optional.of(texts.get("customers.reset.mail.waiting", times.near(mail.createdAt(), now)));
            case DEFERRED ->
                Optional.of(texts.get(
                        mail.nextAttemptAt().isAfter(now)
                                ? "customers.reset.mail.deferred"
                                : "customers.reset.mail.due",
                        said(mail),
                        soon(mail.nextAttemptAt(), now)));
            case BLOCKED -> Optional.of(texts.get("customers.reset.mail.blocked", said(mail)));
            // what the reset itself has ended by is said beside it
            case CANCELLED ->
                reset.state().live()
                        ? Optional.of(texts.get("customers.reset.mail.cancelled", said(mail)))
                        : Optional.empty();
        };
    }

    /// To the second where it is about to happen.
    private String soon(Instant at, Instant now) {
        return at.isBefore(now.plus(MINUTES)) ? times.second(at) : times.near(at, now);
    }

    /// The mail server's words with its code, or those of the dispatcher.
    public String said(OutboxMessage mail) {
        return mail.replyCode() == 0 ? mail.reply() : texts.get("customers.mail.said", mail.replyCode(), mail.reply());
    }

    /// Such as “1 of 5 requests this hour. Next one allowed in 9:41.”
    public String budget(ResetBudget budget, Duration wait) {
        var used = budget.perHour() == 0
                ? texts.get("customers.budget.unlimited", budget.used())
                : texts.get("customers.budget.used", budget.used(), budget.perHour());
        return wait.isZero()
                ? used + " " + texts.get("customers.budget.now")
                : used + " " + texts.get("customers.budget.wait", countdown(wait));
    }

    /// Minutes and seconds, and hours if need be: 9:41.
    static String countdown(Duration wait) {
        var seconds = Math.ceilDiv(wait.toMillis(), 1000L);
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    String integration(GrantedAccess access) {
        return access.grantId().isEmpty() ? texts.get("customers.tokens.direct") : access.integration();
    }

    /// Such as “2 tokens · orders, profile · used 5 min ago”.
    String tokens(GrantedAccess access, Instant now) {
        var used = access.tokens().stream()
                .map(AccessToken::lastUsedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        var when = used.map(at -> texts.get("customers.tokens.used", times.ago(at, now)))
                .orElseGet(() -> texts.get("customers.tokens.unused"));
        var count = texts.get("customers.tokens.count", access.tokens().size());
        var scopes = access.scopes().strip().replaceAll("[ ,]+", ", ");
        return scopes.isEmpty() ? count + " · " + when : count + " · " + scopes + " · " + when;
    }
}
