package dev.locksmith.app.wiring;

import dev.locksmith.app.drill.Drill;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.config.Config;
import dev.locksmith.config.StorefrontConfig;
import dev.locksmith.customer.Customer;
import dev.locksmith.database.Database;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.secret.ResponseTimePadding;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.storefront.Storefront;
import dev.locksmith.storefront.StorefrontServices;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The program, opened on one database. What is started is stopped in reverse order.
public final class ApplicationContext implements AutoCloseable {
    private final Config config;
    private final Services services;
    private final SharedBaseUrl baseUrl;
    private final ShopUrls urls;
    private final Database database;
    private final Deque<Runnable> stops = new ArrayDeque<>();

    private ApplicationContext(Config config, Database database) {
        this.config = config;
        this.database = database;
        this.services =
                Services.over(AuditedDatabase.of(database, database.clock()), sender(), ResponseTimePadding.running());
        this.baseUrl = new SharedBaseUrl(services.database(), config);
        this.urls = new ShopUrls(
                config, baseUrl::known, () -> services.websites().main().code());
        stops.push(() -> {
            database.close();
            if (config.database().embedded()) DataFolderPermissions.closeDatabase(config.home());
        });
    }

    /// Makes the data folder and opens the database. Nothing is sent or listened to yet.
    public static ApplicationContext open(Config config) {
        DataFolderPermissions.make(config);
        Logging.to(config.home());
        var database = Database.open(config.database(), Entities.all());
        if (config.database().embedded()) DataFolderPermissions.closeLock(config.home());
        var locksmith = new ApplicationContext(config, database);
        // what an earlier version left is found from the first search on
        locksmith.services.reindexing().run(() -> false, _ -> {});
        return locksmith;
    }

    /// Opens it for whoever reads warnings on the stream given.
    public static ApplicationContext open(Config config, PrintStream warnings) {
        var locksmith = open(config);
        // the last to be stopped: ending can go wrong too
        locksmith.stops.addLast(StandardErrorLog.to(warnings));
        return locksmith;
    }

    public Config config() {
        return config;
    }

    public Services services() {
        return services;
    }

    public Database database() {
        return database;
    }

    public SharedBaseUrl baseUrl() {
        return baseUrl;
    }

    public ShopUrls urls() {
        return urls;
    }

    /// In whose name mail is sent.
    Sender sender() {
        return Sender.of(config.mail().from());
    }

    /// Begins to send mail, with a mailbox for what is to be caught.
    public MailService startConsoleMail() {
        var mail = MailService.withMailbox(this);
        start(mail);
        return mail;
    }

    /// Begins to send what goes to the mail server; what is to be caught waits for a console.
    public Optional<MailService> startMail() {
        var mail = MailService.withoutMailbox(this);
        mail.ifPresent(this::start);
        return mail;
    }

    /// Begins to work on jobs.
    public void startJobs() {
        var runner = services.jobs().runner();
        stops.push(runner::close);
        runner.start();
    }

    /// Begins to send a test customer's mail to a mailbox of its own; everyone else's waits.
    public MailService startDrillMail(String recipient) {
        var mail = MailService.forDrill(this, recipient);
        start(mail);
        return mail;
    }

    /// A drill with a test customer, whose mail comes to the mailbox given.
    public Drill drill(Mailbox mailbox, Customer customer) {
        var context = new Drill.Context(services.passwords().resets(), services.forceSignIn(), mailbox, owner());
        var website = customer.website();
        var shop = new Drill.Shop(urls.signIn(website), urls.account(website), urls.rest(website));
        return new Drill(context, shop, customer);
    }

    private void start(MailService mail) {
        stops.push(mail::close);
        mail.dispatcher().start();
    }

    /// Where the storefront listens, and how the world calls it, which is by the address that all consoles share.
    public StorefrontConfig storefront() {
        return baseUrl.known().map(config.storefront()::calling).orElse(config.storefront());
    }

    public Storefront startStorefront(StorefrontConfig listening) {
        var storefront = Storefront.start(
                listening,
                new StorefrontServices(
                        services.database().clock(),
                        services.websites(),
                        services.customers(),
                        services.passwords(),
                        services.tokens()));
        stops.push(storefront::close);
        urls.listensAt(storefront.url());
        return storefront;
    }

    /// Whoever runs the program on this computer.
    public static StaffMember owner() {
        return StaffMember.computerOwner(System.getProperty("user.name"), computer());
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    @Override
    public void close() {
        while (!stops.isEmpty()) stops.pop().run();
    }
}
