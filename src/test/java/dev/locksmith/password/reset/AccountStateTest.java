package dev.locksmith.password.reset;

import static dev.locksmith.password.state.AccountState.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.access.TokenKind;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.Position;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.password.state.AccountState;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.RecordingTransport;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is in which state, found among others who are in none, on every database.
class AccountStateTest extends EveryOpenDatabase {
    private ResetFixture ann;

    @BeforeEach
    void twoCustomers() {
        CustomerFixture.removeAll(database);
        CustomerFixture.customer(database, "Bo", "Other", "bo@example.com");
        ann = ResetFixture.on(database);
    }

    @Test
    void whoHasNothingIsInNoState() {
        assertThat(states()).isEmpty();
    }

    @Test
    void aLinkIsLiveUntilItEnds() {
        ann.requestByStaff();
        assertThat(states()).containsOnly(LIVE_RESET);
        ann.dispatch();
        assertThat(states()).containsOnly(LIVE_RESET, MAILED_NOT_OPENED);
        later(Duration.ofMinutes(61));
        assertThat(states()).containsOnly(LIVE_RESET, MAILED_NOT_OPENED, UNOPENED_FOR_AN_HOUR);
        later(Duration.ofHours(21));
        assertThat(states())
                .containsOnly(LIVE_RESET, MAILED_NOT_OPENED, UNOPENED_FOR_AN_HOUR, LINK_ENDS_WITHIN_TWO_HOURS);
        later(Duration.ofHours(2));
        assertThat(states()).isEmpty();
    }

    @Test
    void anOpenedLinkIsStillLive() {
        var token = ann.mailedToken();
        ann.links().opened(ann.presented(token));
        later(Duration.ofMinutes(61));
        assertThat(states()).contains(LIVE_RESET).doesNotContain(MAILED_NOT_OPENED, UNOPENED_FOR_AN_HOUR);
        ann.redeem(token);
        ann.dispatch();
        assertThat(states()).containsOnly(NEVER_SIGNED_IN);
    }

    @Test
    void mailIsBlockedUntilALaterOneArrives() {
        var refusing = new RecordingTransport();
        refusing.willAnswer(new Delivery.Rejected(550, "5.1.1 no such mailbox"));
        ann.requestByStaff();
        ann.services().dispatch(refusing);
        assertThat(states()).contains(MAIL_BLOCKED);
        later(Duration.ofMinutes(11));
        ann.requestByStaff();
        ann.dispatch();
        assertThat(states()).doesNotContain(MAIL_BLOCKED).contains(MAILED_NOT_OPENED);
    }

    @Test
    void wrongPasswordsLock() {
        ann.setPassword(ResetFixture.NEW_PASSWORD);
        for (int i = 0; i < 10; i++) ann.signIn("wrong");
        assertThat(states()).containsOnly(LOCKED, NEVER_SIGNED_IN);
        later(Duration.ofHours(2));
        assertThat(states()).containsOnly(NEVER_SIGNED_IN);
    }

    @Test
    void aSignInIsRemembered() {
        ann.setPassword(ResetFixture.NEW_PASSWORD);
        ann.signIn(ResetFixture.NEW_PASSWORD);
        assertThat(states())
                .contains(SIGNED_IN_WITHIN_A_WEEK, SIGNED_IN_WITHIN_A_MONTH, SIGNED_IN_WITHIN_A_YEAR)
                .doesNotContain(NEVER_SIGNED_IN);
        later(Duration.ofDays(8));
        assertThat(states()).contains(SIGNED_IN_WITHIN_A_MONTH).doesNotContain(SIGNED_IN_WITHIN_A_WEEK);
        later(Duration.ofDays(300));
        assertThat(states()).containsOnly(SIGNED_IN_WITHIN_A_YEAR);
        later(Duration.ofDays(60));
        assertThat(states()).isEmpty();
    }

    @Test
    void sessionsAndTokensEndWithASignOutEverywhere() {
        var customer = ann.customer();
        ann.services().database.doInTransaction(transaction -> {
            ann.services().sessions.start(transaction, customer.id(), "Firefox", "192.0.2.7");
            ann.services()
                    .tokens
                    .issue(transaction, customer.id(), Optional.empty(), TokenKind.ACCESS, Duration.ofDays(1));
        });
        assertThat(states()).containsOnly(HAS_SESSIONS, HAS_TOKENS);
        later(Duration.ofSeconds(1));
        ann.services().forceSignIn.revoke(ResetFixture.OWNER, customer.id(), false);
        assertThat(states()).containsOnly(HAS_SESSIONS);
    }

    @Test
    void aLimitThatSaidNoIsRememberedForADay() {
        ann.requestByStaff();
        ann.requestByStaff();
        assertThat(states()).contains(LIMIT_HIT_TODAY);
        later(Duration.ofHours(24));
        assertThat(states()).doesNotContain(LIMIT_HIT_TODAY);
    }

    @Test
    void aNewAddressIsRememberedForThreeDays() {
        ann.save(CustomerFields.EMAIL.with(
                ann.customer().details(), "new-" + ann.customer().email()));
        assertThat(states()).containsOnly(EMAIL_CHANGED_LATELY);
        later(Duration.ofDays(3));
        assertThat(states()).isEmpty();
    }

    private void later(Duration time) {
        ann.clock().tick(time);
    }

    /// The states that Ann is found by; nobody else is in one.
    private Set<AccountState> states() {
        var found = EnumSet.noneOf(AccountState.class);
        Arrays.stream(AccountState.values()).filter(this::isFoundBy).forEach(found::add);
        return found;
    }

    private boolean isFoundBy(AccountState state) {
        var query = CustomerQuery.all().with(new CustomerFilter.InState(state));
        var search = ann.services().search;
        var walked = search.page(query, Optional.empty(), true, 10).stream()
                .map(Position::id)
                .toList();
        assertThat(walked).isIn(List.of(), List.of(ann.customer().id()));
        assertThat(search.count(query)).as("%s by its index", state).isEqualTo(walked.size());
        assertThat(search.estimate(query).total()).isEqualTo(walked.size());
        return !walked.isEmpty();
    }
}
