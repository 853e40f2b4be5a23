package dev.locksmith.testing;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.ForceSignIn;
import dev.locksmith.access.Integrations;
import dev.locksmith.access.StorefrontSessions;
import dev.locksmith.app.wiring.JobServices;
import dev.locksmith.app.wiring.Services;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.exports.Export;
import dev.locksmith.customer.imports.Import;
import dev.locksmith.customer.index.Reindexing;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.mail.dispatch.Dispatcher;
import dev.locksmith.mail.dispatch.MailRoutes;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.Passwords;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.secret.ResponseTimePadding;
import dev.locksmith.staff.StaffMember;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The real services of all rooms below the screens, on a database and with a clock of the test's choice.
public final class TestServices {
    private static final StaffMember STAFF = StaffMember.computerOwner("Robin", "desk");

    public final AuditedDatabase database;
    public final Websites websites;
    public final Outbox outbox;
    public final AccessTokens tokens;
    public final StorefrontSessions sessions;
    public final Integrations integrations;
    public final Customers customers;
    public final Reindexing reindexing;
    public final CustomerSearch search;
    public final ForceSignIn forceSignIn;
    public final Passwords passwords;
    public final Import imports;
    public final Export exports;
    public final JobServices jobs;

    private final Services services;

    /// Refused sign-ins are answered at once: tests have no time to lose.
    public TestServices(Database database, Clock clock) {
        this(database, clock, ResponseTimePadding.none());
    }

    public TestServices(Database database, Clock clock, ResponseTimePadding padding) {
        var sender = Sender.of("Customer Support <support@example.com>");
        services = Services.over(AuditedDatabase.of(database, clock), sender, padding);
        this.database = services.database();
        websites = services.websites();
        outbox = services.outbox();
        tokens = services.tokens();
        sessions = services.sessions();
        integrations = new Integrations(clock);
        customers = services.customers();
        reindexing = services.reindexing();
        search = services.search();
        forceSignIn = services.forceSignIn();
        passwords = services.passwords();
        imports = services.imports();
        exports = services.exports();
        jobs = services.jobs();
    }

    /// Sets a password option for all websites.
    public void set(PasswordOption option, String value) {
        passwords.settings().change(STAFF, PasswordSettings.ALL_WEBSITES, Map.of(option, Optional.of(value)));
    }

    /// What holds for all websites.
    public String option(PasswordOption option) {
        return passwords
                .settings()
                .read(PasswordSettings.ALL_WEBSITES)
                .of(option)
                .value();
    }

    /// Gives a customer the password that an import brings along.
    public void importPassword(long customerId, ImportedCredential credential) {
        var imported = passwords.imported();
        if (!(imported.prepare(credential) instanceof Storable storable))
            throw new IllegalArgumentException("nobody can sign in with it");
        database.doInTransaction(
                transaction -> new Credentials(database.clock()).set(transaction, customerId, storable.hash()));
    }

    /// Sends what is due.
    public void dispatch(MailTransport transport) {
        try (var dispatcher = dispatcher(transport)) {
            dispatcher.dispatchDue();
        }
    }

    /// A dispatcher that gives every mail to a transport; `dispatchDue` sends what is due.
    public Dispatcher dispatcher(MailTransport transport) {
        return dispatcher(transport, System::nanoTime);
    }

    /// @param nanos the dispatcher's timer
    public Dispatcher dispatcher(MailTransport transport, LongSupplier nanos) {
        return new Dispatcher(database, outbox, services.composers(new TestUrls()), MailRoutes.allTo(transport), nanos);
    }

    private record TestUrls() implements LinkUrls {
        @Override
        public URI createPassword(Website website, String secret) {
            return URI.create("http://127.0.0.1:8765/customer/account/createPassword?token=" + secret);
        }

        @Override
        public URI confirm(Website website, String secret) {
            return URI.create("http://127.0.0.1:8765/customer/account/confirm?token=" + secret);
        }

        @Override
        public URI forgotPassword(Website website) {
            return URI.create("http://127.0.0.1:8765/customer/account/forgotpassword");
        }

        @Override
        public URI signIn(Website website) {
            return URI.create("http://127.0.0.1:8765/customer/account/login");
        }
    }
}
