package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.database.Database;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.DatabaseProbe;
import dev.locksmith.testing.LockHolder;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.Busy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who redeems a link and waits in vain for others is told that they are busy, but only as long as the link may still
/// be of use: whoever lost it to another meanwhile is told that it is used.
class BusyRedeemTest {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");

    private final RecordingTransport mails = new RecordingTransport();
    private final Database database;
    private final Database other;
    private final DatabaseProbe probe;
    private final TestServices services;

    BusyRedeemTest() {
        var config = TestDatabases.h2Config();
        database = TestDatabases.open(config);
        other = TestDatabases.open(config);
        probe = new DatabaseProbe(config);
        services = new TestServices(database, database.clock());
    }

    @AfterEach
    void close() {
        probe.close();
        other.close();
        database.close();
    }

    @Test
    void onlyWhoseLinkIsStillLiveIsAskedToTryAgain() {
        var waits = CustomerFixture.customer(database, "Ann", "Other", "ann@example.com");
        var loses = CustomerFixture.customer(database, "Bob", "Other", "bob@example.com");
        var live = link(waits);
        var used = link(loses);
        var locks = new String[] {CustomerLock.of(waits.id()), CustomerLock.of(loses.id())};
        try (var _ = new LockHolder(other, locks)) {
            var waiting = redeem(live);
            var losing = redeem(used);
            probe.awaitWaiting(2, () -> waiting.isDone() || losing.isDone());
            probe.run("update password_reset set state = 'REDEEMED', ended_because = 'REDEEMED',"
                    + " ended_at = current_timestamp where customer_id = " + loses.id());

            assertThatThrownBy(waiting::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(Busy.class);
            assertThat(losing.join())
                    .isInstanceOfSatisfying(
                            RedeemOutcome.NotLive.class,
                            lost -> assertThat(lost.state()).isInstanceOf(LinkState.Redeemed.class));
        }

        assertThat(redeem(live).join()).isEqualTo(new RedeemOutcome.Redeemed(waits.email()));
    }

    private PresentedLink link(Customer customer) {
        services.passwords.resets().requestByStaff(OWNER, customer.id());
        services.dispatch(mails);
        return new PresentedLink(mails.links().getLast(), customer.website(), "192.0.2.7");
    }

    private CompletableFuture<RedeemOutcome> redeem(PresentedLink brought) {
        return CompletableFuture.supplyAsync(
                () -> services.passwords.links().redeem(brought, "tulip-and-lantern"), Thread::startVirtualThread);
    }
}
