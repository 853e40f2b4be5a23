package dev.locksmith.password.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.job.BulkAct;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.password.reset.InvitationReminder;
import dev.locksmith.password.reset.RedeemOutcome;
import dev.locksmith.password.reset.ResetOrigin;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestServices;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Invitations to set the first password, and passwords that have become known, on every database.
class InviteAndBreachTest extends EveryOpenDatabase {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final Visitor BROWSER = new Visitor("192.0.2.7", "Firefox");
    private static final long NOBODY = 1_000_000_007;
    private static final String OLD = "tulip-and-lantern";
    private static final String NEW = "heron-and-harbour";

    private final RecordingTransport mails = new RecordingTransport();
    private SettableClock clock;
    private TestServices services;

    @BeforeEach
    void services() {
        clock = new SettableClock(Instant.parse("2026-11-22T12:00:00Z"));
        services = new TestServices(database, clock);
        // what another test left behind is due
        services.dispatch(mails);
        mails.clear();
    }

    @Test
    void whoHasNoPasswordIsInvitedOnceAndSetsTheFirst() {
        var fresh = customer();
        var old = customer();
        password(old);
        var disabled = customer();
        edit(disabled);

        assertThat(run(new BulkInvite(0), fresh.id(), old.id(), disabled.id(), NOBODY))
                .containsEntry(fresh.id(), BulkInviteOutcome.INVITED)
                .containsEntry(old.id(), BulkInviteOutcome.HAS_PASSWORD)
                .containsEntry(disabled.id(), BulkInviteOutcome.DISABLED)
                .containsEntry(NOBODY, CommonOutcome.GONE);

        services.dispatch(mails);
        assertThat(mails.mails()).extracting(OutgoingMail::recipient).containsExactly(fresh.email());
        assertThat(mails.letters().getFirst().subject()).isEqualTo("Your account at Main Website: choose a password");
        assertThat(services.passwords.resets().ofCustomer(fresh.id()).getFirst().origin())
                .isEqualTo(ResetOrigin.INVITATION);
        redeem(fresh, mails.links().getFirst());
        assertThat(signIn(fresh, NEW)).isInstanceOf(SignInOutcome.SignedIn.class);

        assertThat(run(new BulkInvite(0), fresh.id())).containsEntry(fresh.id(), BulkInviteOutcome.HAS_PASSWORD);
    }

    @Test
    void oneReminderGoesToWhoHasNotAndNoneToWhoHas() {
        var slow = customer();
        var quick = customer();
        run(new BulkInvite(3), slow.id(), quick.id());
        services.dispatch(mails);
        assertThat(mails.mails()).hasSize(2);
        redeem(quick, mails.links().get(mails.mails().getFirst().recipient().equals(quick.email()) ? 0 : 1));
        services.dispatch(mails);
        mails.clear();

        clock.tick(Duration.ofDays(3).minusSeconds(1));
        services.dispatch(mails);
        assertThat(mails.mails()).isEmpty();
        clock.tick(Duration.ofSeconds(1));
        services.dispatch(mails);
        assertThat(mails.mails()).extracting(OutgoingMail::recipient).containsExactly(slow.email());
        assertThat(reminder(quick).state()).isEqualTo(MessageState.CANCELLED);
        redeem(slow, mails.links().getFirst());
        mails.clear();

        clock.tick(Duration.ofDays(30));
        services.dispatch(mails);
        assertThat(mails.mails()).noneMatch(mail -> mail.letter().subject().contains("choose a password"));
    }

    @Test
    void whoIsInvitedAgainIsStillRemindedOnce() {
        var slow = customer();
        run(new BulkInvite(3), slow.id());
        clock.tick(Duration.ofDays(1));
        run(new BulkInvite(3), slow.id());
        services.dispatch(mails);
        mails.clear();

        clock.tick(Duration.ofDays(3));
        services.dispatch(mails);

        assertThat(mails.mails()).hasSize(1);
    }

    @Test
    void aKnownPasswordOpensNothingAndOnlyAResetHelps() {
        var victim = customer();
        password(victim);
        assertThat(signIn(victim, OLD)).isInstanceOf(SignInOutcome.SignedIn.class);
        var disabled = customer();
        password(disabled);
        edit(disabled);
        var fresh = customer();

        var job = new long[1];
        assertThat(run(new BulkBreach(), job, victim.id(), disabled.id(), fresh.id(), NOBODY))
                .containsEntry(victim.id(), BulkBreachOutcome.BLOCKED)
                .containsEntry(disabled.id(), BulkBreachOutcome.BLOCKED_UNTOLD)
                .containsEntry(fresh.id(), BulkBreachOutcome.NO_PASSWORD)
                .containsEntry(NOBODY, CommonOutcome.GONE);

        assertThat(services.sessions.open(victim.id())).isEmpty();
        assertThat(signIn(victim, OLD)).isNotInstanceOf(SignInOutcome.SignedIn.class);
        services.passwords.lockouts().unlock(OWNER, victim.id());
        assertThat(signIn(victim, OLD)).isNotInstanceOf(SignInOutcome.SignedIn.class);
        services.dispatch(mails);
        assertThat(mails.mails()).extracting(OutgoingMail::recipient).containsExactly(victim.email());
        assertThat(mails.letters().getFirst().text()).contains("forgotpassword").doesNotContain("token=");
        assertThat(services.database.audit().ofCustomer(victim.id(), 20)).anySatisfy(event -> {
            assertThat(event.act()).isEqualTo(Act.PASSWORD_BLOCKED);
            assertThat(event.reason()).isEqualTo("found on a list");
        });
        assertThat(run(new BulkBreach(), victim.id())).containsEntry(victim.id(), BulkBreachOutcome.ALREADY_BLOCKED);

        assertThat(back(job[0])).isEqualTo(new BreachFollowUp.Back(2, 0));
        clock.tick(Duration.ofHours(1));
        services.passwords.resets().requestByStaff(OWNER, victim.id());
        services.dispatch(mails);
        redeem(victim, mails.links().getLast());
        assertThat(signIn(victim, NEW)).isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(back(job[0])).isEqualTo(new BreachFollowUp.Back(2, 1));
    }

    private BreachFollowUp.Back back(long job) {
        return services.passwords.breaches().ofJob(OWNER, services.jobs.reader(), job);
    }

    private Map<Long, OutcomeCode> run(BulkAct act, long... subjects) {
        return run(act, new long[1], subjects);
    }

    /// The outcomes of a job, which are those of its dry run.
    ///
    /// @param job where its id goes
    private Map<Long, OutcomeCode> run(BulkAct act, long[] job, long... subjects) {
        var foreseen = new HashMap<Long, OutcomeCode>();
        var jobs = services.jobs;
        jobs.jobs()
                .preview(
                        OWNER,
                        act,
                        LongStream.of(subjects),
                        (subject, outcome) -> foreseen.put(subject, outcome.code()));
        job[0] = jobs.jobs().create(OWNER, act, "found on a list", LongStream.of(subjects));
        try (var runner = jobs.runner()) {
            runner.runDue();
        }
        var outcomes = new HashMap<Long, OutcomeCode>();
        jobs.reader()
                .items(OWNER, job[0], -1, 100)
                .forEach(item -> outcomes.put(
                        item.subject(), item.outcome().map(ItemOutcome::code).orElseThrow()));
        assertThat(outcomes).isEqualTo(foreseen);
        return outcomes;
    }

    private OutboxMessage reminder(Customer customer) {
        return services.outbox.about(MessageTopic.customer(customer.id()), 10).stream()
                .filter(message -> message.kind().equals(InvitationReminder.KIND))
                .findFirst()
                .orElseThrow();
    }

    private void redeem(Customer customer, String secret) {
        var presented = new PresentedLink(secret, customer.website(), "192.0.2.7");
        assertThat(services.passwords.links().redeem(presented, NEW)).isInstanceOf(RedeemOutcome.Redeemed.class);
    }

    private SignInOutcome signIn(Customer customer, String password) {
        return services.passwords.signIn().signIn(customer.website(), customer.email(), password, BROWSER);
    }

    private void password(Customer customer) {
        services.importPassword(customer.id(), new ImportedCredential.PlainPassword(OLD));
    }

    private void edit(Customer customer) {
        var details = CustomerFields.ACTIVE.with(customer.details(), false);
        services.customers.save(OWNER, new CustomerEdit(customer.id(), customer.version(), details, List.of()));
    }

    private Customer customer() {
        return CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com");
    }
}
