package dev.locksmith.password.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.access.BulkForceSignIn;
import dev.locksmith.access.BulkForceSignInOutcome;
import dev.locksmith.access.TokenKind;
import dev.locksmith.audit.Act;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.SaveOutcome;
import dev.locksmith.customer.bulk.AssignGroup;
import dev.locksmith.customer.bulk.AssignGroupOutcome;
import dev.locksmith.customer.bulk.DeleteCustomers;
import dev.locksmith.customer.bulk.DeleteOutcome;
import dev.locksmith.job.BulkAct;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.password.reset.ResetOrigin;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestServices;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each bulk act comes to what its dry run said, and does to each what the single act does, on every database.
class BulkActsTest extends EveryOpenDatabase {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final long NOBODY = 1_000_000_007;

    private final RecordingTransport mails = new RecordingTransport();
    private TestServices services;

    @BeforeEach
    void services() {
        services = new TestServices(database, database.clock());
        // what another test left behind is due
        services.dispatch(mails);
        mails.clear();
    }

    @Test
    void r36ResetsAreRequestedWithinTheLimitsAndEachIsMailedOnce() {
        var plain = customer();
        var asked = customer();
        services.passwords.resets().requestByStaff(OWNER, asked.id());
        var disabled = customer();
        edit(disabled, CustomerFields.ACTIVE.with(disabled.details(), false));
        var moved = customer();
        edit(moved, moved.details().withEmail("new-" + moved.email()));
        var blocked = customer();
        block(blocked);
        services.dispatch(mails);
        mails.clear();

        var outcomes = run(new BulkReset(), plain.id(), asked.id(), disabled.id(), moved.id(), blocked.id(), NOBODY);

        assertThat(outcomes)
                .containsEntry(plain.id(), BulkResetOutcome.REQUESTED)
                .containsEntry(asked.id(), BulkResetOutcome.TOO_SOON)
                .containsEntry(disabled.id(), BulkResetOutcome.DISABLED)
                .containsEntry(moved.id(), BulkResetOutcome.EMAIL_HELD)
                .containsEntry(blocked.id(), BulkResetOutcome.MAIL_BLOCKED)
                .containsEntry(NOBODY, CommonOutcome.GONE);
        services.dispatch(mails);
        assertThat(mails.mails()).hasSize(1);
        assertThat(services.passwords.resets().ofCustomer(plain.id()))
                .singleElement()
                .satisfies(reset -> {
                    assertThat(reset.origin()).isEqualTo(ResetOrigin.STAFF);
                    assertThat(reset.requestedBy()).isEqualTo("owner");
                    assertThat(reset.reason()).isEqualTo("stolen list");
                });
    }

    @Test
    void accessIsRevokedAndNothingElse() {
        var holder = customer();
        token(holder);
        var signedIn = customer();
        database.doInTransaction(
                transaction -> services.sessions.start(transaction, signedIn.id(), "Firefox", "192.0.2.7"));
        var plain = customer();

        assertThat(run(new BulkForceSignIn(false), holder.id(), signedIn.id(), plain.id(), NOBODY))
                .containsEntry(holder.id(), BulkForceSignInOutcome.REVOKED)
                .containsEntry(signedIn.id(), BulkForceSignInOutcome.NOTHING_TO_REVOKE)
                .containsEntry(plain.id(), BulkForceSignInOutcome.NOTHING_TO_REVOKE)
                .containsEntry(NOBODY, CommonOutcome.GONE);
        assertThat(services.tokens.ofCustomer(holder.id())).isEmpty();
        assertThat(services.sessions.open(signedIn.id())).hasSize(1);

        assertThat(run(new BulkForceSignIn(true), signedIn.id()))
                .containsEntry(signedIn.id(), BulkForceSignInOutcome.REVOKED);
        assertThat(services.sessions.open(signedIn.id())).isEmpty();
    }

    @Test
    void lockoutsEnd() {
        var locked = customer();
        services.importPassword(locked.id(), new ImportedCredential.PlainPassword("tulip-and-lantern"));
        for (var failure = 0; failure < 10; failure++)
            services.passwords
                    .signIn()
                    .signIn(locked.website(), locked.email(), "wrong-" + failure, new Visitor("192.0.2.7", "Firefox"));
        var plain = customer();

        assertThat(run(new BulkUnlock(), locked.id(), plain.id(), NOBODY))
                .containsEntry(locked.id(), BulkUnlockOutcome.UNLOCKED)
                .containsEntry(plain.id(), BulkUnlockOutcome.NOT_LOCKED)
                .containsEntry(NOBODY, CommonOutcome.GONE);
        assertThat(services.passwords.lockouts().status(locked.id()).lockedUntil())
                .isNull();
    }

    @Test
    void customersMoveToAGroupWithAllThatTheyHave() {
        var groups = services.websites.groups();
        var plain = CustomerFixture.customer(
                database,
                new NewCustomer(
                        services.websites.main().id(),
                        customer().details().withEmail(UUID.randomUUID() + "@example.com"),
                        List.of(CustomerFixture.address("+46 8 555 0100", "114 55", "SE", "")),
                        CustomerFixture.MADE_AT,
                        "Test"));
        var there = customer();
        edit(
                there,
                there.details()
                        .withAccount(there.details()
                                .account()
                                .withGroupId(groups.get(1).id())));

        assertThat(run(new AssignGroup(groups.get(1).id()), plain.id(), there.id(), NOBODY))
                .containsEntry(plain.id(), AssignGroupOutcome.ASSIGNED)
                .containsEntry(there.id(), AssignGroupOutcome.ALREADY_IN)
                .containsEntry(NOBODY, CommonOutcome.GONE);
        var moved = services.customers.find(plain.id()).orElseThrow();
        assertThat(moved.details().account().groupId()).isEqualTo(groups.get(1).id());
        assertThat(moved.addresses()).isEqualTo(plain.addresses());
        assertThat(services.database
                        .audit()
                        .ofCustomer(plain.id(), 1)
                        .getFirst()
                        .act())
                .isEqualTo(Act.CUSTOMER_CHANGED);
        assertThatThrownBy(() -> run(new AssignGroup(77), plain.id())).hasMessage("job.no-such-group");
    }

    @Test
    void customersAreDeleted() {
        var plain = customer();

        assertThat(run(new DeleteCustomers(), plain.id(), NOBODY))
                .containsEntry(plain.id(), DeleteOutcome.DELETED)
                .containsEntry(NOBODY, CommonOutcome.GONE);
        assertThat(services.customers.find(plain.id())).isEmpty();
    }

    /// The outcomes of a job, which are those of its dry run.
    private Map<Long, OutcomeCode> run(BulkAct act, long... subjects) {
        var foreseen = new HashMap<Long, OutcomeCode>();
        var preview = services.jobs
                .jobs()
                .preview(
                        OWNER,
                        act,
                        LongStream.of(subjects),
                        (subject, outcome) -> foreseen.put(subject, outcome.code()));
        var id = services.jobs.jobs().create(OWNER, act, "stolen list", LongStream.of(subjects));
        try (var runner = services.jobs.runner()) {
            runner.runDue();
        }
        var outcomes = new HashMap<Long, OutcomeCode>();
        services.jobs
                .reader()
                .items(OWNER, id, -1, 100)
                .forEach(item -> outcomes.put(
                        item.subject(), item.outcome().map(ItemOutcome::code).orElseThrow()));
        assertThat(outcomes).isEqualTo(foreseen);
        assertThat(services.jobs.reader().progress(OWNER, id).orElseThrow().outcomes())
                .isEqualTo(preview.outcomes());
        return outcomes;
    }

    private Customer customer() {
        return CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com");
    }

    private void edit(Customer customer, CustomerDetails details) {
        var edit = new CustomerEdit(customer.id(), customer.version(), details, List.of());
        assertThat(services.customers.save(OWNER, edit)).isInstanceOf(SaveOutcome.Saved.class);
    }

    private void block(Customer customer) {
        services.dispatch(mails);
        services.passwords.resets().requestByStaff(OWNER, customer.id());
        mails.willAnswer(new Delivery.Rejected(550, "no such mailbox"));
        services.dispatch(mails);
    }

    private void token(Customer customer) {
        database.doInTransaction(transaction -> services.tokens.issue(
                transaction, customer.id(), Optional.empty(), TokenKind.ACCESS, Duration.ofHours(1)));
    }
}
