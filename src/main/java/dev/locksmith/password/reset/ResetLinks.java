package dev.locksmith.password.reset;

import static java.util.Objects.requireNonNullElse;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.limit.GuessOptions;
import dev.locksmith.limit.LinkGuesses;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.options.PasswordOptions;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.password.policy.PasswordPolicy;
import dev.locksmith.secret.Secrets;
import dev.locksmith.text.Busy;
import jakarta.data.Limit;
import java.util.Optional;

/// The links that customers hold: looking at one changes nothing, redeeming one sets the password and ends the reset.
public final class ResetLinks {
    private final AuditedDatabase database;
    private final Customers customers;
    private final Credentials credentials;
    private final PasswordSettings settings;
    private final PasswordChange change;
    private final LinkGuesses guesses;

    public ResetLinks(
            AuditedDatabase database,
            Customers customers,
            Credentials credentials,
            PasswordSettings settings,
            PasswordChange change) {
        this.database = database;
        this.customers = customers;
        this.credentials = credentials;
        this.settings = settings;
        this.change = change;
        this.guesses = new LinkGuesses(database.clock());
    }

    /// What a link is good for; changes nothing, however often and by whomever it is asked.
    ///
    /// @throws TooManyGuesses if wrong links were tried too often
    public LinkState inspect(PresentedLink presented) {
        return look(presented).state();
    }

    private Look look(PresentedLink presented) {
        return database.inTransaction(transaction -> {
            var options = settings.of(transaction, presented.website().id());
            var limits = options.reset().guesses();
            guesses.check(presented.ipAddress(), limits);
            var state = find(transaction, presented)
                    .map(found -> state(transaction, found))
                    .orElseGet(() -> wrong(transaction, presented, limits));
            return new Look(state, options);
        });
    }

    private LinkState wrong(Transaction transaction, PresentedLink presented, GuessOptions limits) {
        if (guesses.count(presented.ipAddress(), Secrets.hash(presented.secret()), limits)) {
            var entry = AuditEntry.of(Act.LINK_GUESSES_REFUSED).outcome(Outcome.REFUSED);
            database.record(transaction, Actor.customer("", presented.ipAddress()), entry);
        }
        return new LinkState.Wrong();
    }

    /// Notes that the customer has the form open, which staff see. The link stays exactly as good as it was.
    public void opened(PresentedLink presented) {
        database.doInTransaction(transaction -> find(transaction, presented)
                .filter(FoundReset::bound)
                .filter(found -> transaction
                                .repository(ResetRepository_::new)
                                .opened(found.reset().id(), database.now())
                        > 0)
                .ifPresent(found ->
                        record(transaction, Act.PASSWORD_RESET_OPENED, found.customer(), presented.ipAddress())));
    }

    /// Sets a new password. Of any number of attempts at once, with any of the reset's links, exactly one succeeds.
    ///
    /// @throws TooManyGuesses if wrong links were brought too often
    public RedeemOutcome redeem(PresentedLink presented, String newPassword) {
        var look = look(presented);
        if (!(look.state() instanceof LinkState.Live live)) return new RedeemOutcome.NotLive(look.state());
        var options = look.options();
        var failed = new PasswordPolicy(options.policy()).failed(newPassword, live.owner());
        if (!failed.isEmpty()) return new RedeemOutcome.Weak(failed);
        var hash = credentials.hash(presented.ipAddress(), newPassword, options.hash());
        try {
            return database.inTransaction(transaction -> findLocked(transaction, presented)
                    .map(found -> redeem(transaction, found, hash, presented.ipAddress()))
                    .orElseGet(() -> new RedeemOutcome.NotLive(new LinkState.Wrong())));
        } catch (Busy busy) {
            return lost(look(presented).state(), busy);
        }
    }

    /// Whoever waited in vain behind others with the same link learns what became of it.
    private static RedeemOutcome lost(LinkState now, Busy busy) {
        if (now instanceof LinkState.Live) throw busy;
        return new RedeemOutcome.NotLive(now);
    }

    private RedeemOutcome redeem(Transaction transaction, FoundReset found, String hash, String ipAddress) {
        var customer = found.customer();
        var resets = transaction.repository(ResetRepository_::new);
        if (!found.bound() || resets.redeemed(found.reset().id(), database.now(), ipAddress) == 0) {
            var lost = resets.find(found.reset().id()).orElse(found.reset());
            return new RedeemOutcome.NotLive(state(transaction, new FoundReset(lost, customer)));
        }
        change.set(transaction, customer, hash, found.reset().id());
        customers.confirm(transaction, customer.id());
        record(transaction, Act.PASSWORD_RESET_REDEEMED, customer, ipAddress);
        return new RedeemOutcome.Redeemed(customer.email());
    }

    private Optional<FoundReset> find(Transaction transaction, PresentedLink presented) {
        return transaction
                .repository(ResetRepository_::new)
                .findByLink(Secrets.hash(presented.secret()))
                .flatMap(reset ->
                        customers.find(transaction, reset.customerId).map(customer -> new FoundReset(reset, customer)))
                .filter(found ->
                        found.customer().website().id() == presented.website().id());
    }

    /// Keeps everybody else from the customer until the transaction ends.
    private Optional<FoundReset> findLocked(Transaction transaction, PresentedLink presented) {
        return find(transaction, presented).flatMap(found -> {
            CustomerLock.take(transaction, found.customer().id());
            return find(transaction, presented);
        });
    }

    private LinkState state(Transaction transaction, FoundReset found) {
        var reset = found.reset();
        var customer = found.customer();
        if (reset.stateAt(database.now()).live() && !found.bound())
            return new LinkState.Cancelled(customer.updatedAt());
        var ended = requireNonNullElse(reset.endedAt, reset.expiresAt);
        return switch (reset.stateAt(database.now())) {
            case REQUESTED, MAILED, OPENED ->
                new LinkState.Live(
                        customer.email(), customer.name(), customer.language(), customer.website(), reset.expiresAt);
            case REDEEMED -> new LinkState.Redeemed(ended);
            case SUPERSEDED ->
                newest(transaction, customer)
                        .<LinkState>map(newer -> new LinkState.Superseded(newer.requestedAt))
                        .orElseGet(LinkState.Wrong::new);
            case CANCELLED -> new LinkState.Cancelled(ended);
            case EXPIRED -> new LinkState.Expired(reset.expiresAt);
        };
    }

    /// None, when the customer has been deleted since the link was found.
    private static Optional<ResetEntity> newest(Transaction transaction, Customer customer) {
        return transaction.repository(ResetRepository_::new).ofCustomer(customer.id(), Limit.of(1)).stream()
                .findFirst();
    }

    private void record(Transaction transaction, Act act, Customer customer, String ipAddress) {
        var actor = Actor.customer(customer.email(), ipAddress);
        database.record(transaction, actor, AuditEntry.of(act, customer.id(), customer.email()));
    }

    /// @param options of the link's website
    private record Look(LinkState state, PasswordOptions options) {}

    private record FoundReset(ResetEntity reset, Customer customer) {
        /// Whether the customer is still who asked for it.
        boolean bound() {
            return reset.binds(customer);
        }
    }
}
