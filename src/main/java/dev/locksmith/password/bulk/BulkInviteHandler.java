package dev.locksmith.password.bulk;

import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.JobHandler;
import dev.locksmith.job.JobKind;
import dev.locksmith.job.JobOrder;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.reset.InvitationReminder;
import dev.locksmith.password.reset.PasswordResets;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.staff.Permission;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The handler of [BulkInvite].
public final class BulkInviteHandler implements JobHandler<BulkInvite> {
    private static final Pattern STORED = Pattern.compile("remind=(\\d{1,2})");

    private final Customers customers;
    private final Credentials credentials;
    private final Outbox outbox;
    private final PasswordResets resets;

    public BulkInviteHandler(Customers customers, Credentials credentials, Outbox outbox, PasswordResets resets) {
        this.customers = customers;
        this.credentials = credentials;
        this.outbox = outbox;
        this.resets = resets;
    }

    @Override
    public JobKind kind() {
        return BulkInvite.KIND;
    }

    @Override
    public BulkInvite read(String stored) {
        var form = STORED.matcher(stored);
        var days = form.matches() ? Integer.parseInt(form.group(1)) : BulkInvite.MOST_DAYS + 1;
        if (days > BulkInvite.MOST_DAYS) throw new ExpectedFailure("job.parameters", kind().name(), stored);
        return new BulkInvite(days);
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.RESET_PASSWORD);
    }

    @Override
    public List<? extends OutcomeCode> outcomes() {
        return List.of(BulkInviteOutcome.values());
    }

    @Override
    public Map<Long, ItemOutcome> preview(Transaction transaction, BulkInvite act, List<Long> subjects) {
        var blocked = outbox.blockedAbout(
                transaction, subjects.stream().map(MessageTopic::customer).toList());
        var withPassword = credentials.withPassword(transaction, subjects);
        var outcomes = new HashMap<Long, ItemOutcome>();
        for (var customer : customers.find(transaction, subjects)) {
            var id = customer.id();
            if (blocked.contains(MessageTopic.customer(id)))
                outcomes.put(id, ItemOutcome.of(BulkInviteOutcome.MAIL_BLOCKED));
            else if (withPassword.contains(id)) outcomes.put(id, ItemOutcome.of(BulkInviteOutcome.HAS_PASSWORD));
            else
                outcomes.put(
                        id,
                        resets.refusal(transaction, customer)
                                .map(BulkInviteHandler::outcome)
                                .orElseGet(() -> ItemOutcome.of(BulkInviteOutcome.INVITED)));
        }
        return outcomes;
    }

    @Override
    public Optional<ItemOutcome> run(Transaction transaction, BulkInvite act, JobOrder order, long subject) {
        var topic = MessageTopic.customer(subject);
        if (outbox.blockedAbout(transaction, List.of(topic)).contains(topic))
            return Optional.of(missing(transaction, subject, BulkInviteOutcome.MAIL_BLOCKED));
        var outcome = resets.invite(transaction, order.by(), subject, order.reason());
        if (outcome.filter(ResetOutcome.NoSuchCustomer.class::isInstance).isPresent())
            return Optional.of(missing(transaction, subject, BulkInviteOutcome.HAS_PASSWORD));
        if (act.remindAfterDays() > 0
                && outcome.filter(ResetOutcome.Requested.class::isInstance).isPresent())
            remind(transaction, subject, Duration.ofDays(act.remindAfterDays()));
        return outcome.map(BulkInviteHandler::outcome);
    }

    private void remind(Transaction transaction, long subject, Duration after) {
        customers
                .find(transaction, subject)
                .ifPresent(customer -> InvitationReminder.enqueue(transaction, outbox, customer, after));
    }

    /// Why nobody was invited, unless it is that nobody is there.
    private ItemOutcome missing(Transaction transaction, long subject, BulkInviteOutcome why) {
        return ItemOutcome.of(customers.find(transaction, subject).isPresent() ? why : CommonOutcome.GONE);
    }

    private static ItemOutcome outcome(ResetOutcome outcome) {
        return switch (outcome) {
            case ResetOutcome.Requested _ -> ItemOutcome.of(BulkInviteOutcome.INVITED);
            case ResetOutcome.TooSoon soon -> ItemOutcome.until(BulkInviteOutcome.TOO_SOON, soon.nextAllowedAt());
            case ResetOutcome.TooMany many -> ItemOutcome.until(BulkInviteOutcome.TOO_MANY, many.nextAllowedAt());
            case ResetOutcome.Inactive() -> ItemOutcome.of(BulkInviteOutcome.DISABLED);
            case ResetOutcome.EmailHeld held -> ItemOutcome.until(BulkInviteOutcome.EMAIL_HELD, held.until());
            case ResetOutcome.NoSuchCustomer() -> ItemOutcome.of(CommonOutcome.GONE);
        };
    }
}
