package dev.locksmith.app.wiring;

import dev.locksmith.access.AccessListener;
import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.ForceSignIn;
import dev.locksmith.access.StorefrontSessions;
import dev.locksmith.audit.Foundation;
import dev.locksmith.config.Config;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.PasswordComposers;
import dev.locksmith.password.Passwords;
import dev.locksmith.password.account.EmailChangeNotice;
import dev.locksmith.password.reset.EmailHold;
import dev.locksmith.password.reset.ResetListener;
import java.util.List;

/// The services of all features over one database: the object graph, from the bottom up. Nothing runs yet.
public record Services(
        Foundation foundation,
        Websites websites,
        Customers customers,
        CustomerSearch search,
        AccessTokens tokens,
        StorefrontSessions sessions,
        ForceSignIn forceSignIn,
        Outbox outbox,
        Passwords passwords,
        SharedBaseUrl baseUrl,
        ShopUrls address) {

    static Services over(Database database, Config config) {
        var foundation = Foundation.of(database, database.clock());
        var clock = foundation.clock();
        var websites = new Websites(database);
        var outbox = new Outbox(database, clock, foundation.audit(), sender(config));
        var tokens = new AccessTokens(database, clock);
        var sessions = new StorefrontSessions(database, clock);
        var customers = new Customers(
                database,
                foundation.audit(),
                List.of(
                        new AccessListener(tokens, sessions),
                        new ResetListener(foundation, outbox),
                        new EmailHold(foundation),
                        new EmailChangeNotice(outbox)));
        var forceSignIn = new ForceSignIn(foundation, customers, tokens, sessions);
        var ground = new Passwords.Ground(foundation, customers, outbox, tokens, sessions);
        var passwords = Passwords.on(ground);
        var baseUrl = new SharedBaseUrl(foundation, config);
        var address = new ShopUrls(config, baseUrl::known, () -> websites.main().code());
        return new Services(
                foundation,
                websites,
                customers,
                new CustomerSearch(database),
                tokens,
                sessions,
                forceSignIn,
                outbox,
                passwords,
                baseUrl,
                address);
    }

    /// Who writes which mail.
    List<Composer> composers() {
        return new PasswordComposers(foundation, customers, address).all();
    }

    static Sender sender(Config config) {
        return Sender.of(config.mail().from());
    }
}
