package dev.locksmith.app.wiring;

import dev.locksmith.access.CustomerAccess;
import dev.locksmith.access.Integrations;
import dev.locksmith.access.TokenKind;
import dev.locksmith.customer.demo.DemoData;
import dev.locksmith.customer.demo.MadeCustomers;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.password.Passwords;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.secret.ResponseTimePadding;
import java.time.Duration;
import java.util.Optional;

/// Demo data of all rooms: customers, integrations with tokens, and one account that is locked. Nobody has a password:
/// whoever wants to sign in resets one first, which is what the demo is for.
public final class DemoExtras {
    private static final Duration TOKEN_LIFE = Duration.ofDays(30);
    private static final int WRONG_PASSWORDS = 10;
    /// Every fifth of the first forty customers has let an integration in.
    private static final int EVERY = 5;
    private static final int AMONG = 40;

    private final Database database;
    private final Services services;

    public DemoExtras(Database database, Services services) {
        this.database = database;
        this.services = services;
    }

    /// Fills an empty database, once in its life.
    public Optional<MadeCustomers> makeOnce(int count) {
        var audit = services.database().audit();
        var customers = new DemoData(database, audit, services.customers(), services.websites());
        return customers.makeOnce(count).map(this::addExtras);
    }

    private MadeCustomers addExtras(MadeCustomers made) {
        database.doInTransaction(transaction -> grant(transaction, made));
        made.toLock().ifPresent(this::lock);
        return made;
    }

    private void grant(Transaction transaction, MadeCustomers made) {
        var integrations = new Integrations(services.database().clock());
        var warehouse = integrations.add(transaction, "Warehouse App", "warehouse@example.com");
        var loyalty = integrations.add(transaction, "Loyalty Sync", "loyalty@example.com");
        token(
                transaction,
                made.veronica(),
                integrations.grant(transaction, made.veronica(), loyalty, "profile"),
                TokenKind.ACCESS);
        for (var place = 0; place < Math.min(made.ids().size(), AMONG); place += EVERY) {
            var id = made.ids().get(place);
            var grant = integrations.grant(transaction, id, warehouse, "orders profile");
            token(transaction, id, grant, TokenKind.ACCESS);
            token(transaction, id, grant, TokenKind.REFRESH);
        }
    }

    private void token(Transaction transaction, long customer, long grant, TokenKind kind) {
        var _ = services.tokens().issue(transaction, customer, Optional.of(grant), kind, TOKEN_LIFE);
    }

    /// Nobody waits for these refusals, and the first start is not to take ten seconds longer for them.
    private Passwords withoutWaiting() {
        var access = new CustomerAccess(services.tokens(), services.sessions());
        return Passwords.over(
                services.database(), services.customers(), services.outbox(), access, ResponseTimePadding.none());
    }

    /// Locks an account the way accounts are locked: by wrong passwords.
    private void lock(long id) {
        services.customers().find(id).ifPresent(customer -> {
            var visitor = new Visitor("192.0.2.44", "demo");
            var signIn = withoutWaiting().signIn();
            for (var attempt = 0; attempt < WRONG_PASSWORDS; attempt++) {
                var _ = signIn.signIn(customer.website(), customer.email(), "wrong", visitor);
            }
        });
    }
}
