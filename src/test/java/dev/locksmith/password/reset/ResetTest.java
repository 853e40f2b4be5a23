package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How a reset lives and ends, on every database.
class ResetTest extends EveryOpenDatabase {
    private ResetFixture fixture;

    @BeforeEach
    void aCustomerOfItsOwn() {
        fixture = ResetFixture.on(database);
    }

    @Test
    void resetGoesFromRequestedToRedeemed() {
        fixture.requestByStaff();
        assertThat(fixture.newest().state()).isEqualTo(ResetState.REQUESTED);

        fixture.dispatch();
        assertThat(fixture.newest().state()).isEqualTo(ResetState.MAILED);

        var token = fixture.mails().links().getLast();
        assertThat(fixture.inspect(token)).isInstanceOf(LinkState.Live.class);
        assertThat(fixture.newest().state()).isEqualTo(ResetState.MAILED);

        fixture.links().opened(fixture.presented(token));
        assertThat(fixture.newest().state()).isEqualTo(ResetState.OPENED);

        assertThat(fixture.redeem(token))
                .isEqualTo(new RedeemOutcome.Redeemed(fixture.customer().email()));
        assertThat(fixture.newest().state()).isEqualTo(ResetState.REDEEMED);
        assertThat(fixture.signIn(ResetFixture.NEW_PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(fixture.redeem(token))
                .isEqualTo(new RedeemOutcome.NotLive(new LinkState.Redeemed(ResetFixture.NOON)));
        assertThat(fixture.events())
                .extracting(AuditEvent::act)
                .contains(
                        Act.PASSWORD_RESET_REQUESTED,
                        Act.PASSWORD_RESET_MAILED,
                        Act.PASSWORD_RESET_OPENED,
                        Act.PASSWORD_RESET_REDEEMED,
                        Act.SIGNED_IN);
    }

    @Test
    void r17NewerRequestSupersedesTheOlderLinkWhichSaysSo() {
        var older = fixture.mailedToken();
        fixture.clock().tick(Duration.ofMinutes(10));
        var newer = fixture.mailedToken();

        assertThat(fixture.inspect(older))
                .isEqualTo(new LinkState.Superseded(ResetFixture.NOON.plus(Duration.ofMinutes(10))));
        assertThat(fixture.redeem(older)).isInstanceOf(RedeemOutcome.NotLive.class);
        assertThat(fixture.redeem(newer)).isInstanceOf(RedeemOutcome.Redeemed.class);
    }

    @Test
    void r16LinkEndsOnTheMillisecond() {
        var token = fixture.mailedToken();
        var end = ResetFixture.NOON.plus(Duration.ofHours(24));

        fixture.clock().set(end.minusMillis(1));
        assertThat(fixture.inspect(token)).isInstanceOf(LinkState.Live.class);
        fixture.clock().set(end);
        assertThat(fixture.redeem(token)).isEqualTo(new RedeemOutcome.NotLive(new LinkState.Expired(end)));
        fixture.clock().set(end.plusMillis(1));
        assertThat(fixture.redeem(token)).isEqualTo(new RedeemOutcome.NotLive(new LinkState.Expired(end)));
    }

    @Test
    void r20GuessedLinkIsPlainlyWrong() {
        assertThat(fixture.inspect("guess")).isEqualTo(new LinkState.Wrong());
        assertThat(fixture.redeem("guess")).isEqualTo(new RedeemOutcome.NotLive(new LinkState.Wrong()));
    }

    @Test
    void r19CancelledLinkIsDeadAndCannotBeCancelledAgain() {
        var token = fixture.mailedToken();
        var reset = fixture.newest();

        fixture.resets().cancel(ResetFixture.OWNER, reset.id());

        assertThat(fixture.inspect(token)).isEqualTo(new LinkState.Cancelled(ResetFixture.NOON));
        assertThatThrownBy(() -> fixture.resets().cancel(ResetFixture.OWNER, reset.id()))
                .isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void weakPasswordLeavesTheLinkLive() {
        var token = fixture.mailedToken();

        assertThat(fixture.redeem(token, "a b")).isInstanceOf(RedeemOutcome.Weak.class);

        assertThat(fixture.redeem(token)).isInstanceOf(RedeemOutcome.Redeemed.class);
    }

    @Test
    void r49RedeemingClearsTheLockoutAndEndsSessions() {
        fixture.setPassword("first-password");
        var session = ((SignInOutcome.SignedIn) fixture.signIn("first-password")).session();
        IntStream.range(0, 10).forEach(_ -> fixture.signIn("wrong"));
        assertThat(fixture.lockouts().status(fixture.customer().id()).locked()).isTrue();
        assertThat(fixture.signIn("first-password")).isEqualTo(new SignInOutcome.Refused());

        fixture.clock().tick(Duration.ofMinutes(5));
        fixture.redeem(fixture.mailedToken());

        assertThat(fixture.lockouts().status(fixture.customer().id()).locked()).isFalse();
        assertThat(fixture.signIn().customerOf(fixture.customer().website(), session))
                .isEmpty();
        assertThat(fixture.events()).anySatisfy(event -> assertThat(event.act()).isEqualTo(Act.SESSIONS_ENDED));
        assertThat(fixture.signIn("first-password")).isEqualTo(new SignInOutcome.Refused());
        assertThat(fixture.signIn(ResetFixture.NEW_PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void r18AnotherAddressOrADisabledAccountEndsTheReset() {
        var token = fixture.mailedToken();
        var edited = fixture.customer().details().withEmail(UUID.randomUUID() + "@example.com");

        fixture.save(edited);

        assertThat(fixture.inspect(token)).isInstanceOf(LinkState.Cancelled.class);
    }
}
