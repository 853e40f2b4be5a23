package dev.locksmith.password;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.Entry;
import dev.locksmith.audit.Foundation;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.Website;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.Draft;
import dev.locksmith.mail.Outbox;
import dev.locksmith.password.ResetLimits.Requester;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import jakarta.data.Limit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Requests for a password reset, and what became of them.
///
/// One transaction writes the reset, the event that the limits count, the message in the outbox and the audit event, or
/// none of them. No link exists yet: it is minted when the mail is sent.
public final class PasswordResets {
    /// The kind of the outbox messages that carry reset links; their reference is the reset's id.
    public static final String MAIL_KIND = "password-reset";

    private static final int SHOWN = 50;

    private final Foundation foundation;
    private final Customers customers;
    private final Outbox outbox;
    private final PasswordOptions options;
    private final ResetLimits limits;

    public PasswordResets(Foundation foundation, Customers customers, Outbox outbox, PasswordOptions options) {
        this.foundation = foundation;
        this.customers = customers;
        this.outbox = outbox;
        this.options = options;
        this.limits = new ResetLimits(foundation.clock(), options);
    }

    /// Mails a reset link to a customer. It counts against the customer's budget, not against the office's IP address.
    public ResetOutcome requestByStaff(StaffMember by, long customerId) {
        by.require(Permission.RESET_PASSWORD);
        return foundation.database().inTransaction(transaction -> {
            var customer = customers.find(transaction, customerId);
            if (customer.isEmpty()) return new ResetOutcome.NoSuchCustomer();
            var details = customer.get().details();
            if (!details.active()) return refuse(transaction, by.actor(), customer.get());
            var requester = Requester.of(customer.get().website().id(), details.emailKey(), "");
            return request(
                    transaction, new Request(by.actor(), ResetOrigin.STAFF, customer, details.email()), requester);
        });
    }

    /// Mails a reset link if, and only if, the address belongs to a customer. The caller shows the same words either
    /// way;
    /// unknown addresses are counted like known ones, so the limits do not tell them apart.
    public ResetOutcome requestByCustomer(String email, Website website, String ipAddress) {
        return foundation.database().inTransaction(transaction -> {
            var customer = customers.findByEmail(transaction, email, website.id());
            var requester = Requester.of(website.id(), CustomerDetails.emailKey(email), ipAddress);
            var actor = Actor.customer(email, ipAddress);
            return request(transaction, new Request(actor, ResetOrigin.CUSTOMER, customer, email), requester);
        });
    }

    /// What is left of a customer's budget; the whole budget for a customer who is gone.
    public ResetBudget budget(long customerId) {
        return foundation
                .database()
                .inTransaction(transaction -> customers
                        .find(transaction, customerId)
                        .map(customer -> Requester.of(
                                customer.website().id(), customer.details().emailKey(), ""))
                        .map(requester -> limits.budget(transaction, requester))
                        .orElseGet(() -> new ResetBudget(0, options.account().perHour(), Optional.empty())));
    }

    /// A customer's resets, newest first.
    public List<PasswordReset> ofCustomer(long customerId) {
        var now = foundation.now();
        return foundation
                .database()
                .inTransaction(transaction ->
                        transaction.repository(ResetRepository_::new).ofCustomer(customerId, Limit.of(SHOWN)).stream()
                                .map(reset -> reset.at(now))
                                .toList());
    }

    public Optional<PasswordReset> find(long resetId) {
        var now = foundation.now();
        return foundation
                .database()
                .inTransaction(transaction -> transaction
                        .repository(ResetRepository_::new)
                        .find(resetId)
                        .map(reset -> reset.at(now)));
    }

    /// Which of these customers have a live reset.
    public Set<Long> customersWithLiveLink(Collection<Long> customersAsked) {
        if (customersAsked.isEmpty()) return Set.of();
        return foundation
                .database()
                .inTransaction(transaction -> new HashSet<>(transaction
                        .repository(ResetRepository_::new)
                        .customersWithLiveReset(customersAsked, foundation.now())));
    }

    /// Ends a live reset: its links stop working at once.
    ///
    /// @throws ExpectedFailure when it has ended already
    public void cancel(StaffMember by, long resetId) {
        by.require(Permission.RESET_PASSWORD);
        foundation.database().doInTransaction(transaction -> {
            var reset = transaction.repository(ResetRepository_::new).find(resetId);
            var live = reset.filter(found ->
                    found.stateAt(foundation.now()).live() && end(transaction, found, ResetEnd.CANCELLED_BY_STAFF));
            if (live.isEmpty()) throw new ExpectedFailure("password.reset.ended");
            customers
                    .find(transaction, live.get().customerId)
                    .ifPresent(customer -> record(transaction, by.actor(), Act.PASSWORD_RESET_CANCELLED, customer));
        });
    }

    private ResetOutcome request(Transaction transaction, Request request, Requester requester) {
        return switch (limits.judge(transaction, requester)) {
            case LimitVerdict.TooSoon soon -> {
                recordRefusal(transaction, request, "too soon");
                yield new ResetOutcome.TooSoon(soon.nextAllowedAt(), soon.apart());
            }
            case LimitVerdict.TooMany many -> {
                recordRefusal(transaction, request, "too many");
                yield new ResetOutcome.TooMany(many.nextAllowedAt(), many.perHour());
            }
            case LimitVerdict.Allowed _ -> {
                var entitled =
                        request.customer().filter(customer -> customer.details().active());
                if (entitled.isPresent()) yield start(transaction, request, entitled.get(), requester);
                limits.count(transaction, requester, Optional.empty());
                yield request.customer().isPresent() ? new ResetOutcome.Inactive() : new ResetOutcome.NoSuchCustomer();
            }
        };
    }

    private ResetOutcome start(Transaction transaction, Request request, Customer customer, Requester requester) {
        var repository = transaction.repository(ResetRepository_::new);
        repository.unended(customer.id()).forEach(older -> end(transaction, older, ResetEnd.NEWER_REQUEST));
        var now = foundation.now();
        var reset = new ResetEntity();
        reset.customerId = customer.id();
        reset.origin = request.origin();
        reset.requestedBy = request.actor().name();
        reset.ipAddress =
                request.origin() == ResetOrigin.CUSTOMER ? request.actor().origin() : "";
        reset.requestedAt = now;
        reset.expiresAt = now.plus(options.linkLife());
        repository.insert(reset);
        limits.count(transaction, requester, Optional.of(reset.id()));
        outbox.enqueue(transaction, draft(reset, customer));
        record(transaction, request.actor(), Act.PASSWORD_RESET_REQUESTED, customer);
        return new ResetOutcome.Requested(reset.id());
    }

    private Draft draft(ResetEntity reset, Customer customer) {
        return new Draft(
                MAIL_KIND,
                reset.id(),
                PasswordMails.about(customer.id()),
                customer.email(),
                customer.name(),
                customer.language(),
                PasswordMails.resetSubject(customer),
                Act.PASSWORD_RESET_REQUESTED.name(),
                options.linkLife());
    }

    private boolean end(Transaction transaction, ResetEntity reset, ResetEnd why) {
        return ResetEnds.end(transaction, outbox, reset.id(), why, foundation.now());
    }

    private ResetOutcome refuse(Transaction transaction, Actor actor, Customer customer) {
        recordRefusal(
                transaction,
                new Request(actor, ResetOrigin.STAFF, Optional.of(customer), customer.email()),
                "account disabled");
        return new ResetOutcome.Inactive();
    }

    private void record(Transaction transaction, Actor actor, Act act, Customer customer) {
        foundation.audit().record(transaction, actor, Entry.of(act, customer.id(), customer.email()));
    }

    private void recordRefusal(Transaction transaction, Request request, String rule) {
        var entry = new Entry(
                Act.PASSWORD_RESET_REFUSED,
                Outcome.REFUSED,
                request.customer().map(Customer::id),
                request.email(),
                "",
                rule);
        foundation.audit().record(transaction, request.actor(), entry);
    }

    private record Request(Actor actor, ResetOrigin origin, Optional<Customer> customer, String email) {}
}
