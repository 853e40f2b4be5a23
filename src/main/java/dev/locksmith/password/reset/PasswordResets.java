package dev.locksmith.password.reset;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.ResetBudget;
import dev.locksmith.limit.ResetLimits;
import dev.locksmith.limit.ResetLimits.Requester;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.account.SignInStatus;
import dev.locksmith.password.options.PasswordSettings;
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
public final class PasswordResets {
    /// In characters.
    public static final int REASON_LENGTH = 500;

    private static final int SHOWN = 200;

    private final AuditedDatabase database;
    private final Customers customers;
    private final Credentials credentials;
    private final PasswordSettings settings;
    private final Outbox outbox;
    private final ResetRequests requests;

    public PasswordResets(
            AuditedDatabase database,
            Customers customers,
            Credentials credentials,
            PasswordSettings settings,
            Outbox outbox) {
        this.credentials = credentials;
        this.database = database;
        this.customers = customers;
        this.settings = settings;
        this.outbox = outbox;
        this.requests = new ResetRequests(database, settings, outbox);
    }

    /// Mails a reset link to a customer. It counts against the customer's budget, not against the office's IP
    /// address.
    public ResetOutcome requestByStaff(StaffMember by, long customerId) {
        by.require(Permission.RESET_PASSWORD);
        return requestByStaff(by, customerId, "", false);
    }

    /// Mails a reset link to a customer, whatever the limits say.
    ///
    /// @param reason goes on record with the name of whoever passed over the limit
    /// @throws ExpectedFailure without a reason
    public ResetOutcome requestOverLimit(StaffMember by, long customerId, String reason) {
        by.require(Permission.RESET_PASSWORD);
        by.require(Permission.OVERRIDE_LIMIT);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_LENGTH)
            throw new ExpectedFailure("password.override.reason", REASON_LENGTH);
        return requestByStaff(by, customerId, why, true);
    }

    private ResetOutcome requestByStaff(StaffMember by, long customerId, String reason, boolean overLimit) {
        return requests.take(transaction -> byStaff(transaction, by, customerId, reason, overLimit));
    }

    /// Like [#requestByStaff(StaffMember, long)], as a part of the transaction of a caller who has asked permission
    /// and holds no locks yet.
    ///
    /// @return empty = what decided on the locks has changed; to be asked again in another transaction
    public Optional<ResetOutcome> requestByStaff(
            Transaction transaction, StaffMember by, long customerId, String reason) {
        return requests.attempt(transaction, reading -> byStaff(reading, by, customerId, reason, false));
    }

    private Optional<ResetRequest> byStaff(
            Transaction transaction, StaffMember by, long customerId, String reason, boolean overLimit) {
        return customers
                .find(transaction, customerId)
                .map(customer -> ResetRequest.byStaff(by, customer, reason, overLimit));
    }

    /// Invites a customer who has no password yet to set one. It counts like any request of staff.
    ///
    /// @return there is no such customer either where there is a password
    public ResetOutcome invite(StaffMember by, long customerId) {
        by.require(Permission.RESET_PASSWORD);
        return requests.take(transaction -> invitation(transaction, by, customerId, ""));
    }

    /// Invites a customer who has no password yet to set one, as a part of the transaction of a caller who has asked
    /// permission and holds no locks yet. It counts like any request of staff.
    ///
    /// @return as [#requestByStaff(Transaction, StaffMember, long, String)]; there is no such customer either where
    /// there is a password
    public Optional<ResetOutcome> invite(Transaction transaction, StaffMember by, long customerId, String reason) {
        return requests.attempt(transaction, reading -> invitation(reading, by, customerId, reason));
    }

    private Optional<ResetRequest> invitation(Transaction transaction, StaffMember by, long customerId, String reason) {
        return customers
                .find(transaction, customerId)
                .filter(customer -> !credentials.hasPassword(transaction, customerId))
                .map(customer -> ResetRequest.invitation(by, customer, reason));
    }

    /// Why a request of staff would be refused now; empty = the mail would be sent. Nothing is changed or put on
    /// record.
    public Optional<ResetOutcome> refusal(Transaction transaction, Customer customer) {
        return requests.refusal(transaction, customer);
    }

    /// Mails a reset link if, and only if, the address belongs to a customer. The caller shows the same words either
    /// way; unknown addresses are counted like known ones, so the limits do not tell them apart.
    public ResetOutcome requestByCustomer(String email, Website website, String ipAddress) {
        return requests.take(transaction -> {
            var customer = customers.findByEmail(transaction, email, website.id());
            return Optional.of(ResetRequest.byCustomer(website, customer, email, ipAddress));
        });
    }

    /// As staff ask for it, who must be allowed to look at customers.
    public ResetBudget budget(StaffMember by, long customerId) {
        by.require(Permission.VIEW_CUSTOMERS);
        return budget(customerId);
    }

    /// As staff ask for it, see [#budget(StaffMember, long)].
    public List<PasswordReset> ofCustomer(StaffMember by, long customerId) {
        by.require(Permission.VIEW_CUSTOMERS);
        return ofCustomer(customerId);
    }

    /// As staff ask for it, see [#budget(StaffMember, long)].
    public Optional<PasswordReset> find(StaffMember by, long resetId) {
        by.require(Permission.VIEW_CUSTOMERS);
        return find(resetId);
    }

    /// As staff ask for it, see [#budget(StaffMember, long)].
    public Set<Long> customersWithLiveLink(StaffMember by, Collection<Long> customersAsked) {
        by.require(Permission.VIEW_CUSTOMERS);
        return customersWithLiveLink(customersAsked);
    }

    /// What staff see change of a customer, who must be allowed to look at customers; in one statement as long as
    /// the customer keeps the address.
    ///
    /// @param known whose budget it was last
    /// @return empty = the customer is gone
    public Optional<CustomerOverview> overview(StaffMember by, long customerId, Requester known) {
        by.require(Permission.VIEW_CUSTOMERS);
        return database.inTransaction(transaction -> {
            var now = database.now();
            var queries = transaction.repository(OverviewQueries::new);
            var found = queries.find(customerId, known.accountKey(), now.minus(ResetLimits.KEPT), now);
            var requester = found.map(read -> Requester.of(read.websiteId(), read.emailKey(), ""));
            if (requester.isPresent() && !requester.get().equals(known))
                found = queries.find(customerId, requester.get().accountKey(), now.minus(ResetLimits.KEPT), now);
            return found.map(read -> new CustomerOverview(
                    SignInStatus.of(read.credential(), now),
                    read.sessions(),
                    settings.at(transaction, read.websiteId(), read.settings())
                            .reset()
                            .limits(database.clock())
                            .budget(read.counted()),
                    requester.orElse(known),
                    read.resets(),
                    read.tokens()));
        });
    }

    /// A customer's resets and the newest one's mail, see [#overview(StaffMember, long, Requester)].
    public CustomerOverview.History history(StaffMember by, long customerId) {
        by.require(Permission.VIEW_CUSTOMERS);
        var now = database.now();
        return database.inTransaction(transaction -> {
            var found = transaction.repository(OverviewQueries::new).history(customerId, SHOWN);
            return new CustomerOverview.History(
                    found.stream().map(one -> one.reset().at(now)).toList(),
                    found.stream().findFirst().flatMap(OverviewQueries.ResetWithMail::mail));
        });
    }

    /// What is left of a customer's budget; nothing for a customer who is gone.
    public ResetBudget budget(long customerId) {
        return database.inTransaction(transaction -> customers
                .find(transaction, customerId)
                .map(customer -> limits(transaction, customer.website().id())
                        .budget(
                                transaction,
                                Requester.of(
                                        customer.website().id(),
                                        customer.details().emailKey(),
                                        "")))
                .orElseGet(() -> new ResetBudget(0, 0, Optional.empty())));
    }

    /// A customer's resets, newest first.
    public List<PasswordReset> ofCustomer(long customerId) {
        var now = database.now();
        return database.inTransaction(transaction ->
                transaction.repository(ResetRepository_::new).ofCustomer(customerId, Limit.of(SHOWN)).stream()
                        .map(reset -> reset.at(now))
                        .toList());
    }

    private Optional<PasswordReset> find(long resetId) {
        var now = database.now();
        return database.inTransaction(transaction ->
                transaction.repository(ResetRepository_::new).find(resetId).map(reset -> reset.at(now)));
    }

    /// Which of these customers have a live reset.
    private Set<Long> customersWithLiveLink(Collection<Long> customersAsked) {
        if (customersAsked.isEmpty()) return Set.of();
        return database.inTransaction(transaction -> new HashSet<>(
                transaction.repository(ResetRepository_::new).customersWithLiveReset(customersAsked, database.now())));
    }

    /// Ends a live reset: its links stop working at once.
    ///
    /// @throws ExpectedFailure when it has ended already
    public void cancel(StaffMember by, long resetId) {
        by.require(Permission.RESET_PASSWORD);
        database.doInTransaction(transaction -> {
            var resets = transaction.repository(ResetRepository_::new);
            resets.find(resetId).ifPresent(found -> CustomerLock.take(transaction, found.customerId));
            var reset = resets.find(resetId);
            var live = reset.filter(found ->
                    found.stateAt(database.now()).live() && end(transaction, found, EndReason.CANCELLED_BY_STAFF));
            if (live.isEmpty()) throw new ExpectedFailure("password.reset.ended");
            customers
                    .find(transaction, live.get().customerId)
                    .ifPresent(customer -> record(transaction, by.actor(), Act.PASSWORD_RESET_CANCELLED, customer));
        });
    }

    private ResetLimits limits(Transaction transaction, long websiteId) {
        return settings.of(transaction, websiteId).reset().limits(database.clock());
    }

    private boolean end(Transaction transaction, ResetEntity reset, EndReason why) {
        return ResetClosing.end(transaction, outbox, reset.id(), why, database.now());
    }

    private void record(Transaction transaction, Actor actor, Act act, Customer customer) {
        database.record(transaction, actor, AuditEntry.of(act, customer.id(), customer.email()));
    }
}
