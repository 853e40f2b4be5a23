package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.imports.ImportOptions;
import dev.locksmith.customer.imports.ImportProgress;
import dev.locksmith.limit.ResetLimits.Requester;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.LockHolder;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.text.Busy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reset that is under way while the account gets another address or is disabled: whatever has been decided so far,
/// nothing of it is good any more.
class InFlightTest extends TwoConsoles {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");

    @TempDir
    Path folder;

    private final RecordingTransport mails = new RecordingTransport();

    private Customer customer;

    @BeforeEach
    void aCustomerOfItsOwn() {
        customer = CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com");
        mails.clear();
    }

    @Test
    void aRequestDoesNotOutliveTheAddressItWasMadeWith() {
        race(this::requestByCustomer, this::changeEmail);
    }

    @Test
    void aRequestDoesNotOutliveADisabledAccount() {
        race(this::requestByCustomer, this::disable);
    }

    @Test
    void aRequestByStaffDoesNotOutliveADisabledAccount() {
        race(() -> services.passwords.resets().requestByStaff(OWNER, customer.id()), this::disable);
    }

    @Test
    void aRequestDoesNotOutliveAnImportThatDisablesTheAccount() {
        race(this::requestByCustomer, this::importInactive);
    }

    @Test
    void staffWhoAskWhileTheAddressChangesNeverMailTheOldOne() {
        race(
                () -> services.passwords.resets().requestByStaff(OWNER, customer.id()),
                this::changeEmail,
                () -> assertThat(mails.mails())
                        .filteredOn(mail -> mail.recipient().equals(customer.email()))
                        .noneMatch(mail -> mail.letter().text().contains("createPassword")));
    }

    @Test
    void aLinkIsMintedOnlyForTheAccountThatAskedForIt() {
        requestByCustomer();
        moveBehindTheServices("email = 'thief@example.com', email_key = '" + UUID.randomUUID() + "@example.com'");

        services.dispatch(mails);

        assertThat(mails.links()).isEmpty();
        assertThat(services.outbox
                        .about(MessageTopic.customer(customer.id()), 1)
                        .getFirst()
                        .reply())
                .isNotEmpty();
    }

    @Test
    void aLinkOfAnAccountThatHasMovedOnIsDead() {
        requestByCustomer();
        services.dispatch(mails);
        var presented = new PresentedLink(mails.links().getLast(), customer.website(), "192.0.2.7");
        moveBehindTheServices("active = false");

        assertThat(services.passwords.links().inspect(presented)).isInstanceOf(LinkState.Cancelled.class);
        assertThat(services.passwords.links().redeem(presented, "tulip-and-lantern"))
                .isInstanceOf(RedeemOutcome.NotLive.class);
    }

    @Test
    void aLinkThatIsBeingUsedWhileTheAccountMovesOnIsDead() {
        requestByCustomer();
        services.dispatch(mails);
        var brought = new PresentedLink(mails.links().getLast(), customer.website(), "192.0.2.7");
        CompletableFuture<RedeemOutcome> redeemed;
        try (var _ = new LockHolder(other, CustomerLock.of(customer.id()))) {
            redeemed = CompletableFuture.supplyAsync(
                    () -> services.passwords.links().redeem(brought, "tulip-and-lantern"), Thread::startVirtualThread);
            probe.awaitWaiting(1, redeemed::isDone);
            moveBehindTheServices("active = false");
        }

        assertThat(redeemed.join())
                .isEqualTo(new RedeemOutcome.NotLive(services.passwords.links().inspect(brought)));
        assertThat(services.passwords.lockouts().status(customer.id()).hasPassword())
                .isFalse();
    }

    private void race(Supplier<?> request, Runnable change) {
        race(request, change, () -> {
            assertThat(services.passwords.resets().customersWithLiveLink(OWNER, List.of(customer.id())))
                    .isEmpty();
            assertThat(mails.links()).isEmpty();
        });
    }

    /// A request has looked its customer up and waits for another's budget, and meanwhile the customer is changed.
    private void race(Supplier<?> request, Runnable change, Runnable check) {
        var requester = Requester.of(customer.website().id(), customer.details().emailKey(), "");
        CompletableFuture<Void> requested;
        CompletableFuture<Void> changed;
        try (var _ = new LockHolder(other, requester.locks())) {
            requested = CompletableFuture.runAsync(() -> patiently(request), Thread::startVirtualThread);
            probe.awaitWaiting(1, requested::isDone);
            changed = CompletableFuture.runAsync(change, Thread::startVirtualThread);
            // it is done, or waits for the request, which may hold the customer already
            probe.awaitWaiting(2, changed::isDone);
        }
        CompletableFuture.allOf(requested, changed).join();
        services.dispatch(mails);
        check.run();
    }

    /// On a busy machine the change takes longer than anybody waits; who gave up has asked for nothing.
    private static void patiently(Supplier<?> request) {
        try {
            request.get();
        } catch (Busy gaveUp) {
            assertThat(gaveUp).hasMessage("database.busy");
        }
    }

    private ResetOutcome requestByCustomer() {
        return services.passwords
                .resets()
                .requestByCustomer(customer.email(), customer.website(), "192.0.2." + customer.id() % 250);
    }

    private void changeEmail() {
        save(customer.details().withEmail(UUID.randomUUID() + "@example.com"));
    }

    private void disable() {
        save(CustomerFixture.inactive(customer.details()));
    }

    private void save(CustomerDetails details) {
        var _ = services.customers.save(OWNER, new CustomerEdit(customer.id(), customer.version(), details, List.of()));
    }

    private void importInactive() {
        try {
            var file = Files.writeString(
                    folder.resolve("customers.csv"),
                    "email,firstname,lastname,is_active\n" + customer.email() + ",Ann,Other,0\n");
            services.imports.run(OWNER, file, ImportOptions.into("base"), ImportProgress.none());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        assertThat(services.customers
                        .find(customer.id())
                        .orElseThrow()
                        .details()
                        .active())
                .isFalse();
    }

    private void moveBehindTheServices(String change) {
        probe.run("update customer set " + change + " where id = " + customer.id());
    }
}
