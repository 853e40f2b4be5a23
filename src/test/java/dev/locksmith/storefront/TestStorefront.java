package dev.locksmith.storefront;

import dev.locksmith.app.wiring.Entities;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.config.StorefrontConfig;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.Database;
import dev.locksmith.password.registration.NewAccount;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A storefront that is open, with the customer Veronica in it, and a record of its mails.
public final class TestStorefront implements AutoCloseable {
    public static final String EMAIL = "roni_cost@example.com";
    public static final String PASSWORD = "red-Tulip7";

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T13:05:00Z"));
    private final DatabaseConfig config = TestDatabases.h2Config();
    final Database database;
    final TestServices services;
    final Storefront storefront;
    final Website website;
    final Customer veronica;
    public final RecordingTransport letters = new RecordingTransport();

    public TestStorefront() {
        this(Optional.empty());
    }

    public TestStorefront(Optional<URI> baseUrl) {
        this(baseUrl, Optional.empty());
    }

    public TestStorefront(Optional<URI> baseUrl, Optional<String> proxyHeader) {
        database = Database.open(config, Entities.all());
        TestDatabases.sql(
                config,
                "insert into website (code, name, time_zone, language, support_email)"
                        + " values ('outlet', 'Outlet', 'Europe/Stockholm', 'sv', 'outlet@example.com')");
        services = new TestServices(database, clock);
        website = services.websites.main();
        storefront = Storefront.start(
                new StorefrontConfig("127.0.0.1", 0, false, baseUrl, proxyHeader), storefrontServices());
        veronica = register(website, "Veronica", EMAIL);
    }

    /// Does to the database what no service would do.
    void sql(String statement) {
        TestDatabases.sql(config, statement);
    }

    StorefrontServices storefrontServices() {
        return new StorefrontServices(
                clock, services.websites, services.customers, services.passwords, services.tokens);
    }

    Customer register(Website website, String firstName, String email) {
        var account = new NewAccount(firstName, "Costello", email, PASSWORD);
        var _ = services.passwords.registration().register(website, account, "192.0.2.1");
        database.doInTransaction(transaction ->
                services.customers.confirm(transaction, found(website, email).id()));
        return found(website, email);
    }

    private Customer found(Website website, String email) {
        return services.customers.findByEmail(email).stream()
                .filter(customer -> customer.website().id() == website.id())
                .findFirst()
                .orElseThrow();
    }

    /// From now on this is Veronica's language.
    public void speaks(String language) {
        var now = services.customers.find(veronica.id()).orElseThrow();
        var details = CustomerFixture.speaking(now.details(), language);
        var staff = StaffMember.computerOwner("Robin", "desk");
        services.customers.save(staff, new CustomerEdit(now.id(), now.version(), details, List.of()));
    }

    /// A browser without cookies.
    public TestBrowser browser() {
        return new TestBrowser(storefront.url());
    }

    /// A browser in which Veronica is signed in.
    TestBrowser signedIn() {
        var browser = browser();
        browser.get("/customer/account/login");
        browser.post("/customer/account/loginPost", "email", EMAIL, "password", PASSWORD);
        return browser;
    }

    /// The secret of the link in the mail that a request just made has caused.
    public String requestedLink(String email) {
        var browser = browser();
        browser.get("/customer/account/forgotpassword");
        browser.post("/customer/account/forgotpasswordpost", "email", email);
        return deliveredLink();
    }

    /// The secret of the newest link once all mail has gone.
    String deliveredLink() {
        letters.clear();
        services.dispatch(letters);
        return letters.links().getLast();
    }

    @Override
    public void close() {
        storefront.close();
        database.close();
    }
}
