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
import dev.locksmith.limit.ResetLimits.Judged;
import dev.locksmith.limit.ResetLimits.Requester;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.password.options.ResetOptions;
import dev.locksmith.password.reset.RequestQueries.RequestFacts;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /// What is read decides on the locks, and may change until they are held: so it is looked at again.
    ///
    /// @return nothing where it has changed
    Optional<ResetOutcome> attempt(Transaction transaction, Function<Transaction, Optional<ResetRequest>> reading) {
        var read = reading.apply(transaction);
        if (read.isEmpty()) return Optional.of(new ResetOutcome.NoSuchCustomer());
        var request = read.get();
        Locks.take(transaction, request.locks());
        if (request.customer().isPresent()) {
            // a password that was set meanwhile changes nothing of the customer's own
            if (request.origin() == ResetOrigin.INVITATION
                    && reading.apply(transaction).isEmpty()) return Optional.empty();
            return known(transaction, request, request.customer().get());
        }
        var stillNobody =
                reading.apply(transaction).filter(again -> again.customer().isEmpty());
        return stillNobody.map(nobody -> unknown(transaction, nobody));
    }

    private Optional<ResetOutcome> known(Transaction transaction, ResetRequest request, Customer customer) {
        var key = request.requester().accountKey();
        return transaction
                .repository(RequestQueries::new)
                .find(customer.id(), key, database.now().minus(ResetLimits.KEPT))
                .filter(facts -> facts.version() == customer.version())
                .map(facts -> take(transaction, request, facts));
    }

    /// Counts a request for an address that belongs to nobody like any other.
    private ResetOutcome unknown(Transaction transaction, ResetRequest request) {
        var options = settings.of(transaction, request.website().id()).reset();
        var limits = options.limits(database.clock());
        return judged(transaction, request, limits.judge(transaction, request.requester()), () -> {
            limits.count(transaction, request.requester(), Optional.empty());
            return new ResetOutcome.NoSuchCustomer();
        });
    }

    private ResetOutcome take(Transaction transaction, ResetRequest request, RequestFacts facts) {
        var options = settings.at(transaction, request.website().id(), facts.settings())
                .reset();
        if (request.fromStaff() && request.entitled().isEmpty()) {
            recordRefusal(
                    transaction,
                    request,
                    "account disabled",
                    request.requester().accountKey());
            return new ResetOutcome.Inactive();
        }
        var held = request.entitled().flatMap(customer -> hold.running(customer, facts.change(), options.emailHold()));
        if (request.fromStaff() && held.isPresent()) {
            recordRefusal(transaction, request, HELD, request.requester().accountKey());
            return held.get();
        }
        var limits = options.limits(database.clock());
        var judged = limits.judge(transaction, request.requester(), facts.counted());
        return judged(transaction, request, judged, () -> {
            var reset = held.isPresent()
                    ? Optional.<Long>empty()
                    : request.entitled().map(customer -> start(transaction, request, customer, options, facts));
            limits.count(transaction, request.requester(), reset);
            if (held.isPresent())
                recordRefusal(transaction, request, HELD, request.requester().accountKey());
            return held.<ResetOutcome>map(Function.identity())
                    .or(() -> reset.map(ResetOutcome.Requested::new))
                    .orElseGet(ResetOutcome.Inactive::new);
        });
    }

    private ResetOutcome judged(
            Transaction transaction, ResetRequest request, Judged judged, Supplier<ResetOutcome> allowed) {
        return switch (judged.verdict()) {
            case LimitVerdict.Allowed _ -> allowed.get();
            case LimitVerdict _
            when request.overLimit() -> {
                recordOverride(transaction, request);
                yield allowed.get();
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

    /// @return the new reset's id
    private long start(
            Transaction transaction,
            ResetRequest request,
            Customer customer,
            ResetOptions options,
            RequestFacts facts) {
        var repository = transaction.repository(ResetRepository_::new);
        var now = database.now();
        facts.unended()
                .forEach(older -> ResetClosing.end(transaction, outbox, older.id(), EndReason.NEWER_REQUEST, now));
        var reset = new ResetEntity();
        reset.customerId = customer.id();
        reset.origin = request.origin();
        reset.requestedBy = request.actor().name();
        reset.reason = request.reason();
        reset.ipAddress = request.ipAddress();
        reset.requestedAt = now;
        reset.emailKey = customer.details().emailKey();
        reset.expiresAt = now.plus(options.linkLife());
        repository.insert(reset);
        outbox.enqueue(transaction, ResetMail.message(customer, reset.id(), reset.origin, options.linkLife()));
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
