package dev.locksmith.app.wiring;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.config.Config;
import dev.locksmith.database.Transaction;
import dev.locksmith.setting.ShopSettings;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.net.URI;
import java.util.Optional;

/// The one address that mailed links begin with, whichever console sends the mail. It is kept in the database that they
/// share; whoever is the first to have one configured writes it there. The embedded database is one computer's, where
/// the configuration alone says it.
public final class SharedBaseUrl {
    static final String NAME = "storefront.base-url";

    private final AuditedDatabase database;
    private final Config config;
    private final ShopSettings store;

    SharedBaseUrl(AuditedDatabase database, Config config) {
        this.database = database;
        this.config = config;
        this.store = new ShopSettings(database.clock());
    }

    /// What is kept; empty = nobody has had one so far.
    public Optional<URI> known() {
        return config.database().embedded() ? Optional.empty() : database.inTransaction(this::known);
    }

    /// What is configured here and can be opened on other computers too, which what all share must be.
    public Optional<URI> shareable() {
        return config.storefront().baseUrl().filter(_ -> config.storefront().proxied());
    }

    /// Keeps what is configured here, unless there is one already, which stays.
    public ClaimOutcome claim(StaffMember by) {
        var configured = config.storefront().baseUrl();
        if (config.database().embedded()) return new ClaimOutcome.Alone();
        return database.inTransaction(transaction -> {
            store.lock(transaction, ShopSettings.ALL_WEBSITES);
            var kept = known(transaction);
            if (kept.isEmpty()) shareable().ifPresent(url -> write(transaction, by, kept, url));
            var shared = kept.or(this::shareable);
            if (shared.isPresent()) return ClaimOutcome.of(shared.get(), configured);
            if (!config.database().onThisComputer()) return new ClaimOutcome.NotConfigured();
            return configured.isPresent() ? new ClaimOutcome.Alone() : new ClaimOutcome.Passing();
        });
    }

    /// Has every console use another address from now on.
    public void change(StaffMember by, URI url) {
        by.require(Permission.CHANGE_OPTIONS);
        database.doInTransaction(transaction -> {
            store.lock(transaction, ShopSettings.ALL_WEBSITES);
            write(transaction, by, known(transaction), url);
        });
    }

    private Optional<URI> known(Transaction transaction) {
        return Optional.ofNullable(
                        store.of(transaction, ShopSettings.ALL_WEBSITES).get(NAME))
                .map(URI::create);
    }

    private void write(Transaction transaction, StaffMember by, Optional<URI> before, URI url) {
        store.set(transaction, by.actor(), ShopSettings.ALL_WEBSITES, NAME, url.toString());
        var detail = "%s: %s → %s".formatted(NAME, before.map(URI::toString).orElse(""), url);
        database.record(
                transaction, by.actor(), AuditEntry.of(Act.OPTIONS_CHANGED).detail(detail));
    }

    /// What came of starting with a configuration.
    public sealed interface ClaimOutcome {
        /// Links begin with the address that all share.
        record Shared(URI url) implements ClaimOutcome {}

        /// They do, and the configuration here says something else, which counts for nothing.
        record Differs(URI url, URI configured) implements ClaimOutcome {}

        /// There is none, and no need for one: all consoles are on this computer, whose configuration says it.
        record Alone() implements ClaimOutcome {}

        /// There is none, neither here: links begin with the port this process listens on, and lead nowhere once it
        /// ends.
        record Passing() implements ClaimOutcome {}

        /// There is none, and consoles on other computers share the database: no link is made.
        record NotConfigured() implements ClaimOutcome {}

        private static ClaimOutcome of(URI shared, Optional<URI> configured) {
            return configured
                    .filter(url -> !url.equals(shared))
                    .<ClaimOutcome>map(url -> new Differs(shared, url))
                    .orElseGet(() -> new Shared(shared));
        }
    }
}
