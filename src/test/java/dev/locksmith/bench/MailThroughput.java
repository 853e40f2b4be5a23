package dev.locksmith.bench;

import dev.locksmith.audit.Actor;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.config.SmtpConfig;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.database.Database;
import dev.locksmith.database.StatementCount;
import dev.locksmith.mail.dispatch.Dispatcher;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.smtp.SmtpTransport;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.TestServices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Measures reset mails: what a request and a mail cost in statements, and how many mails a second some
/// dispatchers have accepted by a mail server on loopback, beside the same mails sent over one connection with
/// nothing else done.
public final class MailThroughput implements AutoCloseable {
    private static final StaffMember STAFF = StaffMember.computerOwner("Robin", "desk");
    private static final Sender SENDER = Sender.of("Customer Support <support@example.com>");

    private final DatabaseConfig config;
    private final StatementCount statements = new StatementCount();
    private final Database database;
    private final TestServices services;
    private final SmtpSink sink = new SmtpSink();

    public MailThroughput(DatabaseConfig config) {
        this.config = config;
        database = statements.open(config);
        services = new TestServices(database, database.clock());
        services.set(PasswordOption.PROTECTION, "none");
    }

    /// @param mails how many wait when the dispatchers start
    public Result measure(int mails, int dispatchers) throws InterruptedException, IOException {
        var customers = customers(mails);
        statements.take();
        var began = System.nanoTime();
        for (var customer : customers) services.passwords.resets().requestByStaff(STAFF, customer);
        var requests = mails * 1e9 / (System.nanoTime() - began);
        var requestStatements = (double) statements.take() / mails;
        var raw = sink.raw(2000, "Subject: raw\r\n\r\n" + "A line of a mail to someone.\r\n".repeat(100));
        var consoles = new ArrayList<Console>();
        for (var number = 0; number < dispatchers; number++) consoles.add(new Console());
        statements.take();
        var all = sink.expect(mails);
        began = System.nanoTime();
        consoles.forEach(console -> console.dispatcher.start());
        all.await();
        var seconds = (System.nanoTime() - began) / 1e9;
        consoles.forEach(Console::close);
        var settled = (System.nanoTime() - began) / 1e9;
        var unsettled = services.outbox.counts().waiting();
        return new Result(
                mails / seconds,
                mails / settled,
                raw,
                requests,
                requestStatements,
                (double) statements.take() / mails,
                unsettled);
    }

    private List<Long> customers(int many) {
        return database.inTransaction(transaction -> services.customers.createMany(
                transaction,
                Actor.system("bench"),
                IntStream.range(0, many)
                        .mapToObj(number -> new NewCustomer(
                                1,
                                CustomerFixture.details("Ann", "Other " + number, UUID.randomUUID() + "@example.com"),
                                List.of(),
                                CustomerFixture.MADE_AT,
                                "Bench"))
                        .toList()));
    }

    @Override
    public void close() {
        database.close();
        sink.close();
    }

    /// One of several consoles on the database, with a pool of its own.
    private final class Console implements AutoCloseable {
        private final Database own = statements.open(config);
        private final Dispatcher dispatcher;

        Console() {
            var smtp = new SmtpConfig("127.0.0.1", sink.port(), SmtpConfig.Security.NONE, "", "");
            dispatcher = new TestServices(own, own.clock()).dispatcher(new SmtpTransport(smtp, SENDER, own.clock()));
        }

        @Override
        public void close() {
            dispatcher.close();
            own.close();
        }
    }

    /// @param accepted mails a second, until the mail server had the last
    /// @param settled mails a second, until the last was written down and the dispatchers were closed
    /// @param raw mails a second over one connection, with nothing else done
    /// @param requests requests a second, one after the other
    /// @param requestStatements a request
    /// @param dispatchStatements a mail, of all dispatchers together
    /// @param unsettled messages that are still waiting in the end, see [MessageState]
    public record Result(
            double accepted,
            double settled,
            double raw,
            double requests,
            double requestStatements,
            double dispatchStatements,
            long unsettled) {}
}
