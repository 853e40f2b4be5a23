package dev.locksmith.testing;

import dev.locksmith.access.TokenKind;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.config.EnvironmentConfig;
import dev.locksmith.config.EnvironmentKind;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.customer.search.SelectionReader;
import dev.locksmith.database.Database;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.Dispatcher;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.staff.AuditReader;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.ui.screen.AccessServices;
import dev.locksmith.ui.screen.BulkServices;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.CustomerServices;
import dev.locksmith.ui.screen.Desktop;
import dev.locksmith.ui.screen.MailServices;
import dev.locksmith.ui.screen.PasswordServices;
import dev.locksmith.ui.screen.Session;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/// A shop with customers from many countries on a database of its own, and staff in front of it.
public final class TestShop implements AutoCloseable {
    private static final List<Person> PEOPLE = List.of(
            new Person("Veronica", "Costello", "roni_cost@example.com", "US", "49628-7978", "Michigan"),
            new Person("Åsa", "Lindqvist", "asa.lindqvist@example.com", "SE", "114 55", "Stockholm"),
            new Person("Daan", "van der Berg", "daan.vdberg@example.com", "NL", "1015 CJ", "Noord-Holland"),
            new Person("Μαρία", "Παπαδοπούλου", "maria.p@example.com", "GR", "105 57", "Αττική"),
            new Person("José Ángel", "Núñez", "ja.nunez@example.com", "ES", "28013", "Madrid"),
            new Person("Oleksandr", "Kovalenko", "o.kovalenko@example.com", "UA", "01001", "Kyiv"),
            new Person("Aoife", "Ní Bhriain", "aoife@example.com", "IE", "D02 X285", "Dublin"),
            new Person("芳", "王", "wang.fang@example.com", "CN", "100006", "北京"),
            new Person("Thomas", "Müller-Lüdenscheidt", "t.mueller@example.com", "DE", "80331", "Bayern"),
            new Person("ليلى", "حداد", "layla.haddad@example.com", "LB", "1107", "Beirut"),
            new Person("Grace", "Okafor", "grace.okafor@example.com", "NG", "101233", "Lagos"),
            new Person("Émile", "Lefèbvre", "emile.lefebvre@example.com", "FR", "75004", "Île-de-France"),
            new Person("Ingrid", "Solberg", "ingrid.solberg@example.com", "NO", "0152", "Oslo"),
            new Person("Kenji", "Watanabe", "k.watanabe@example.com", "JP", "100-0005", "東京都"),
            new Person("Siobhán", "O'Sullivan", "siobhan.os@example.com", "IE", "T12 W8PD", "Cork"));

    private final DatabaseConfig config;
    public final Database database;
    public final TestServices services;
    public final StaffMember staff = StaffMember.computerOwner("Robin", "desk");

    public TestShop() {
        this(TestDatabases.h2Config(), TestDatabases::open);
    }

    /// On a database that is opened in a way of its own.
    public TestShop(DatabaseConfig config, Function<DatabaseConfig, Database> open) {
        this.config = config;
        database = open.apply(config);
        services = new TestServices(database, database.clock());
    }

    /// With the customers of many countries, and as many more as asked for.
    public static TestShop withCustomers(int count) {
        var shop = new TestShop();
        for (int i = 0; i < count; i++) shop.add(i);
        return shop;
    }

    /// Does to the database what no service would do.
    public void sql(String statement) {
        TestDatabases.sql(config, statement);
    }

    /// Another console's transaction: does something, and holds its locks until it is let go.
    public void holding(String statement, CountDownLatch held, CountDownLatch letGo) {
        try (var connection = DriverManager.getConnection(config.url(), config.user(), config.password());
                var prepared = connection.createStatement()) {
            connection.setAutoCommit(false);
            prepared.execute(statement);
            held.countDown();
            letGo.await();
            connection.commit();
        } catch (SQLException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private record Person(String first, String last, String email, String country, String zip, String region) {}

    private void add(int number) {
        var person = PEOPLE.get(number % PEOPLE.size());
        var round = number / PEOPLE.size();
        var email = round == 0 ? person.email() : person.email().replace("@", "." + round + "@");
        var address = CustomerFixture.address(
                "+%d 555 %04d".formatted(30 + number % 60, number), person.zip(), person.country(), person.region());
        add(person.first(), person.last() + (round == 0 ? "" : " " + round), email, List.of(address));
    }

    public Customer add(String firstName, String lastName, String email, List<NewAddress> addresses) {
        return CustomerFixture.customer(
                database,
                new NewCustomer(
                        1,
                        CustomerFixture.details(firstName, lastName, email),
                        addresses,
                        CustomerFixture.MADE_AT,
                        "Main Website"));
    }

    public Customer customer(String email) {
        return services.customers.findByEmail(email).getFirst();
    }

    /// Gives an integration access to a customer.
    public void grant(String email, String integration, String scopes, int tokens) {
        var customer = customer(email);
        database.doInTransaction(transaction -> {
            var id = services.integrations.add(transaction, integration, "api@example.com");
            var grant = services.integrations.grant(transaction, customer.id(), id, scopes);
            for (int i = 0; i < tokens; i++) {
                services.tokens.issue(
                        transaction, customer.id(), Optional.of(grant), TokenKind.ACCESS, Duration.ofHours(1));
            }
        });
    }

    /// Sends what is due to a mail server that says what it is told to.
    public List<OutgoingMail> dispatch(Delivery answer) {
        var sent = new ArrayList<OutgoingMail>();
        try (Dispatcher dispatcher = services.dispatcher(new MailTransport() {
            @Override
            public Delivery send(OutgoingMail mail) {
                sent.add(mail);
                return answer;
            }

            @Override
            public void close() {}
        })) {
            var _ = dispatcher.dispatchDue();
        }
        return sent;
    }

    public ConsoleServices consoleServices(Path home) {
        return consoleServices(home, staff);
    }

    public ConsoleServices consoleServices(Path home, StaffMember by) {
        var environment = new EnvironmentConfig("Local", EnvironmentKind.LOCAL);
        var session = new Session(
                by, environment, database.clock(), URI.create("http://127.0.0.1:8765/"), new Desktop(home, _ -> {}));
        return new ConsoleServices(
                session,
                new CustomerServices(
                        services.customers,
                        services.search,
                        services.websites,
                        services.imports,
                        services.exports,
                        new AuditReader(services.database.audit())),
                new PasswordServices(
                        services.passwords.resets(), services.passwords.lockouts(), services.passwords.settings()),
                new AccessServices(services.tokens, services.forceSignIn, services.sessions),
                new MailServices(services.outbox, Optional.empty()),
                new BulkServices(services.jobs.jobs(), services.jobs.reader(), new SelectionReader(services.search)));
    }

    @Override
    public void close() {
        database.close();
    }
}
