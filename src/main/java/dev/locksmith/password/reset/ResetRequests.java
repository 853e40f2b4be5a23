package dev.locksmith.password.reset;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.audit.Repeat;
import dev.locksmith.customer.Customer;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.LimitVerdict;
import dev.locksmith.limit.RateLimit;
import dev.locksmith.limit.ResetLimits;
import dev.locksmith.limit.ResetLimits.Requester;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.options.PasswordSettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Takes a request through the limits and, if it may have one, starts a reset.
///
/// One transaction writes the reset, the event that the limits count, the message in the outbox and the audit event, or
/// none of them. No link exists yet: it is minted when the mail is sent.
final class ResetRequests {
    private static final String HELD = "e-mail address changed lately";

    private final AuditedDatabase database;
    private final PasswordSettings settings;
    private final Outbox outbox;
    private final EmailHold hold;

    ResetRequests(AuditedDatabase database, PasswordSettings settings, Outbox outbox) {
        this.database = database;
        this.settings = settings;
        this.outbox = outbox;
        this.hold = new EmailHold(database);
    }

    /// Takes one request.
    ///
    /// @param reading reads who asks, and for whom; nobody = the customer is gone
    ResetOutcome take(Function<Transaction, Optional<ResetRequest>> reading) {
        while (true) {
            var outcome = database.inTransaction(transaction -> attempt(transaction, reading));
            if (outcome.isPresent()) return outcome.get();
        }
    }

    /// What is read decides on the locks, and may change until they are held: so it is read again.
    ///
    /// @return nothing where other locks would have been needed
    Optional<ResetOutcome> attempt(Transaction transaction, Function<Transaction, Optional<ResetRequest>> reading) {
        var expected = reading.apply(transaction).map(ResetRequest::locks).orElse(new String[0]);
        Locks.take(transaction, expected);
        var request = reading.apply(transaction);
        if (!Arrays.equals(expected, request.map(ResetRequest::locks).orElse(new String[0]))) return Optional.empty();
        return Optional.of(request.map(read -> take(transaction, read)).orElseGet(ResetOutcome.NoSuchCustomer::new));
    }

    private ResetOutcome take(Transaction transaction, ResetRequest request) {
        if (request.fromStaff() && request.entitled().isEmpty()) {
            recordRefusal(
                    transaction,
                    request,
                    "account disabled",
                    request.requester().accountKey());
            return new ResetOutcome.Inactive();
        }
        var held = request.entitled().flatMap(customer -> hold.running(transaction, customer));
        if (request.fromStaff() && held.isPresent()) {
            recordRefusal(transaction, request, HELD, request.requester().accountKey());
            return held.get();
        }
        var options = settings.of(transaction, request.website().id()).reset();
        var limits = options.limits(database.clock());
        var judged = limits.judge(transaction, request.requester());
        return switch (judged.verdict()) {
            case LimitVerdict.Allowed _
            when held.isPresent() -> {
                limits.count(transaction, request.requester(), Optional.empty());
                recordRefusal(transaction, request, HELD, request.requester().accountKey());
                yield held.get();
            }
            case LimitVerdict.Allowed _ -> allowed(transaction, request, limits, options.linkLife());
            case LimitVerdict _
            when request.overLimit() -> {
                recordOverride(transaction, request);
                yield allowed(transaction, request, limits, options.linkLife());
            }
            case LimitVerdict.TooSoon soon -> {
                recordRefusal(transaction, request, "too soon", judged.key());
                yield new ResetOutcome.TooSoon(soon.nextAllowedAt(), soon.apart());
            }
            case LimitVerdict.TooMany many -> {
                recordRefusal(transaction, request, "too many", judged.key());
                yield new ResetOutcome.TooMany(many.nextAllowedAt(), many.perHour());
            }
        };
    }

    /// Why a request of staff would be refused now; nothing is changed or put on record.
    Optional<ResetOutcome> refusal(Transaction transaction, Customer customer) {
        if (!customer.details().active()) return Optional.of(new ResetOutcome.Inactive());
        var held = hold.running(transaction, customer);
        if (held.isPresent()) return Optional.of(held.get());
        var requester = Requester.of(customer.website().id(), customer.details().emailKey(), "");
        var limits = settings.of(transaction, customer.website().id()).reset().limits(database.clock());
        return switch (limits.foresee(transaction, requester)) {
            case LimitVerdict.Allowed _ -> Optional.empty();
            case LimitVerdict.TooSoon(var next, var apart) -> Optional.of(new ResetOutcome.TooSoon(next, apart));
            case LimitVerdict.TooMany(var next, var perHour) -> Optional.of(new ResetOutcome.TooMany(next, perHour));
        };
    }

    private ResetOutcome allowed(Transaction transaction, ResetRequest request, ResetLimits limits, Duration linkLife) {
        var reset = request.entitled().map(customer -> start(transaction, request, customer, linkLife));
        limits.count(transaction, request.requester(), reset);
        if (reset.isPresent()) return new ResetOutcome.Requested(reset.get());
        return request.customer().isPresent() ? new ResetOutcome.Inactive() : new ResetOutcome.NoSuchCustomer();
    }

    /// @return the new reset's id
    private long start(Transaction transaction, ResetRequest request, Customer customer, Duration linkLife) {
        var repository = transaction.repository(ResetRepository_::new);
        var now = database.now();
        repository
                .unended(customer.id())
                .forEach(older -> ResetClosing.end(transaction, outbox, older.id(), EndReason.NEWER_REQUEST, now));
        var reset = new ResetEntity();
        reset.customerId = customer.id();
        reset.origin = request.origin();
        reset.requestedBy = request.actor().name();
        reset.reason = request.reason();
        reset.ipAddress = request.ipAddress();
        reset.requestedAt = now;
        reset.emailKey = customer.details().emailKey();
        reset.expiresAt = now.plus(linkLife);
        repository.insert(reset);
        outbox.enqueue(transaction, ResetMail.message(customer, reset.id(), reset.origin, linkLife));
        var entry = AuditEntry.of(Act.PASSWORD_RESET_REQUESTED, customer.id(), customer.email());
        database.record(transaction, request.actor(), entry.reason(request.reason()));
        return reset.id();
    }

    private void recordOverride(Transaction transaction, ResetRequest request) {
        var entry = entry(Act.RESET_LIMIT_OVERRIDDEN, Outcome.DONE, request).reason(request.reason());
        database.record(transaction, request.actor(), entry);
    }

    /// Once an hour for each rule and each budget that it refused by, and from then on only how often: a flood of
    /// requests is none of records.
    private void recordRefusal(Transaction transaction, ResetRequest request, String rule, String key) {
        var entry = entry(Act.PASSWORD_RESET_REFUSED, Outcome.REFUSED, request).detail(rule);
        var repeat = new Repeat(request.origin() + " " + key, RateLimit.WINDOW, 1);
        database.recordRepeated(transaction, request.actor(), entry, repeat);
    }

    private static AuditEntry entry(Act act, Outcome outcome, ResetRequest request) {
        return new AuditEntry(act, outcome, request.customer().map(Customer::id), request.email(), "", "");
    }
}
