package dev.locksmith.password.state;

import dev.locksmith.customer.search.CustomerState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An account state: what has become of a customer's resets, mail, sign-ins and access. Nothing is kept about it; it
/// follows from rows and the time.
public enum AccountState implements CustomerState {
    /// A link works, or is about to be mailed.
    LIVE_RESET(StateRows.RESET, "x.state in (REQUESTED, MAILED, OPENED) and x.expiresAt > :now_"),
    MAILED_NOT_OPENED(StateRows.RESET, "x.state = MAILED and x.expiresAt > :now_"),
    UNOPENED_FOR_AN_HOUR(StateRows.RESET, "x.state = MAILED and x.expiresAt > :now_ and x.mailedAt <= :hour_ago_"),
    LINK_ENDS_WITHIN_TWO_HOURS(
            StateRows.RESET, "x.state in (MAILED, OPENED) and x.expiresAt > :now_ and x.expiresAt <= :two_hours_on_"),
    /// The last word of a mail server was a refusal.
    MAIL_BLOCKED(StateRows.MESSAGE, """
            x.state = MessageState.BLOCKED and x.about like 'customer:%' and not exists (
                select 1 from OutboxEntity later where later.about = x.about and later.sentAt > x.createdAt)"""),
    /// By wrong passwords, for some minutes or until a reset.
    LOCKED(StateRows.CREDENTIAL, "x.lockedUntil > :now_", "x.failuresInRow >= 100"),
    /// A limit refused a reset within a day.
    LIMIT_HIT_TODAY(StateRows.EVENT, """
            x.event.act = Act.PASSWORD_RESET_REFUSED and x.event.happenedAt > :day_ago_
            and x.event.customerId is not null"""),
    /// The e-mail address is another than three days ago.
    EMAIL_CHANGED_LATELY(StateRows.EMAIL_CHANGE, "x.changedAt > :three_days_ago_"),
    HAS_TOKENS(StateRows.TOKEN, """
            x.revokedAt is null and x.expiresAt > :now_ and not exists (
                select 1 from NotBeforeEntity n where n.customerId = x.customerId and n.tokensAfter >= x.issuedAt)"""),
    HAS_SESSIONS(StateRows.SESSION, """
            x.endedAt is null and x.expiresAt > :now_ and not exists (
                select 1 from NotBeforeEntity n where n.customerId = x.customerId and n.sessionsAfter >= x.startedAt)"""),
    SIGNED_IN_WITHIN_A_WEEK(StateRows.CREDENTIAL, "x.lastSignedInAt > :week_ago_"),
    SIGNED_IN_WITHIN_A_MONTH(StateRows.CREDENTIAL, "x.lastSignedInAt > :month_ago_"),
    SIGNED_IN_WITHIN_A_YEAR(StateRows.CREDENTIAL, "x.lastSignedInAt > :year_ago_"),
    /// Has a password, but has not signed in with it.
    NEVER_SIGNED_IN(StateRows.CREDENTIAL, "x.lastSignedInAt is null");

    private final StateRows rows;
    private final List<String> alternatives;

    /// @param alternatives predicates over a row `x`, each served by an index
    AccountState(StateRows rows, String... alternatives) {
        this.rows = rows;
        this.alternatives = List.of(alternatives);
    }

    @Override
    public Members members(Instant now) {
        var holds = alternatives.stream().map(rows::holds).collect(Collectors.joining(" or ", "(", ")"));
        return new Members(alternatives.stream().map(rows::ids).toList(), holds, moments(now));
    }

    private static Map<String, Object> moments(Instant now) {
        return Map.of(
                "now_", now,
                "two_hours_on_", now.plus(Duration.ofHours(2)),
                "hour_ago_", now.minus(Duration.ofHours(1)),
                "day_ago_", now.minus(Duration.ofDays(1)),
                "three_days_ago_", now.minus(Duration.ofDays(3)),
                "week_ago_", now.minus(Duration.ofDays(7)),
                "month_ago_", now.minus(Duration.ofDays(30)),
                "year_ago_", now.minus(Duration.ofDays(365)));
    }
}
