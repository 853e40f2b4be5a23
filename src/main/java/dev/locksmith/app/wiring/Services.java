package dev.locksmith.app.wiring;

import dev.locksmith.access.AccessListener;
import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.BulkForceSignInHandler;
import dev.locksmith.access.CustomerAccess;
import dev.locksmith.access.ForceSignIn;
import dev.locksmith.access.StorefrontSessions;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.CustomerListener;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.bulk.AssignGroupHandler;
import dev.locksmith.customer.bulk.DeleteHandler;
import dev.locksmith.customer.exports.Export;
import dev.locksmith.customer.imports.Import;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.customer.index.Reindexing;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.job.JobHandler;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.Passwords;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.password.state.AccountState;
import dev.locksmith.secret.ResponseTimePadding;
import java.util.ArrayList;
import java.util.List;

/// The services of all features over one database: the object graph, from the bottom up. Nothing runs yet.
public record Services(
        AuditedDatabase database,
        Websites websites,
        Customers customers,
        Reindexing reindexing,
        CustomerSearch search,
        Import imports,
        Export exports,
        AccessTokens tokens,
        StorefrontSessions sessions,
        ForceSignIn forceSignIn,
        Outbox outbox,
        Passwords passwords,
        JobServices jobs) {

    /// @param sender in whose name mail is sent
    /// @param padding of the time that refused sign-ins take
    public static Services over(AuditedDatabase audited, Sender sender, ResponseTimePadding padding) {
        var database = audited.database();
        var clock = audited.clock();
        var websites = new Websites(database);
        var outbox = new Outbox(audited, sender);
        var tokens = new AccessTokens(database, clock);
        var sessions = new StorefrontSessions(database, clock);
        var listeners = new ArrayList<CustomerListener>();
        listeners.add(new AccessListener(tokens, sessions));
        listeners.addAll(Passwords.listeners(audited, outbox));
        var index = new ListingWriter(database);
        var search = new CustomerSearch(database, clock, CustomerSearch.MOST_AT_ONCE, List.of(AccountState.values()));
        var customers = new Customers(database, audited.audit(), index, listeners);
        var access = new CustomerAccess(tokens, sessions);
        var passwords = Passwords.over(audited, customers, outbox, access, padding);
        var forceSignIn = new ForceSignIn(audited, customers, tokens, sessions);
        var handlers = new ArrayList<JobHandler<?>>();
        handlers.addAll(passwords.jobHandlers());
        handlers.add(new BulkForceSignInHandler(customers, access, forceSignIn));
        handlers.add(new AssignGroupHandler(customers));
        handlers.add(new DeleteHandler(customers));
        return new Services(
                audited,
                websites,
                customers,
                new Reindexing(database, customers, index, new Credentials(clock)::withPassword),
                search,
                new Import(database, audited.audit(), customers, websites, passwords.imported()),
                new Export(audited, search, customers, websites),
                tokens,
                sessions,
                forceSignIn,
                outbox,
                passwords,
                JobServices.over(audited, handlers));
    }

    /// Who writes which mail.
    ///
    /// @param urls of the links in it
    public List<Composer> composers(LinkUrls urls) {
        return Passwords.composers(database, customers, urls);
    }
}
