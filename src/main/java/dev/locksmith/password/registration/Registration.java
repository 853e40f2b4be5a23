package dev.locksmith.password.registration;

import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.CreateOutcome;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.limit.NetworkBudget;
import dev.locksmith.limit.Tries;
import dev.locksmith.mail.outbox.Outbox;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.password.options.PasswordOptions;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.password.policy.PasswordOwner;
import dev.locksmith.password.policy.PasswordPolicy;
import java.util.List;

/// Customers create their own accounts at the storefront.
public final class Registration {
    private final AuditedDatabase database;
    private final Customers customers;
    private final Credentials credentials;
    private final PasswordSettings settings;
    private final Outbox outbox;
    private final RepeatedRegistration repeats;
    private final NetworkBudget registrations;

    public Registration(
            AuditedDatabase database,
            Customers customers,
            Credentials credentials,
            PasswordSettings settings,
            Outbox outbox) {
        this.database = database;
        this.customers = customers;
        this.credentials = credentials;
        this.settings = settings;
        this.outbox = outbox;
        this.repeats = new RepeatedRegistration(database, customers, settings, outbox);
        this.registrations = new NetworkBudget(database, Tries.REGISTRATION);
    }

    /// Creates an account in the default group and writes to the customer by mail. Where the shop wants addresses
    /// confirmed, nothing in the answer tells whether there was an account already.
    ///
    /// @throws TooManyTries if too many accounts were asked for from the network
    public RegistrationOutcome register(Website website, NewAccount account, String ipAddress) {
        var options = settings.of(website.id());
        var details = details(account, !options.access().confirmEmails());
        var customer = new NewCustomer(website.id(), details, List.of(), database.now(), website.name());
        var problems = customers.problems(customer);
        var owner = new PasswordOwner(details.email(), details.name().full(), website.name());
        var failed = new PasswordPolicy(options.policy()).failed(account.password(), owner);
        if (!problems.isEmpty() || !failed.isEmpty()) return new RegistrationOutcome.Invalid(problems, failed);
        return registrations.spend(
                ipAddress,
                options.network().registrations(),
                () -> create(website, customer, account, options, ipAddress),
                _ -> true);
    }

    private RegistrationOutcome create(
            Website website, NewCustomer customer, NewAccount account, PasswordOptions options, String ipAddress) {
        var confirm = options.access().confirmEmails();
        var hash = credentials.hash(ipAddress, account.password(), options.hash());
        var by = Actor.customer(customer.details().email(), ipAddress);
        var outcome = customers.create(by, customer, (transaction, made) -> {
            credentials.set(transaction, made.id(), hash);
            outbox.enqueue(transaction, WelcomeMail.message(made));
        });
        return switch (outcome) {
            case CreateOutcome.Created(var made) ->
                confirm ? new RegistrationOutcome.CheckMail() : new RegistrationOutcome.Registered(made.id());
            case CreateOutcome.Invalid(var problems) -> new RegistrationOutcome.Invalid(problems, List.of());
            case CreateOutcome.EmailInUse _ when !confirm -> new RegistrationOutcome.Taken();
            case CreateOutcome.EmailInUse _ -> {
                repeats.tell(website, customer.details().email(), ipAddress);
                yield new RegistrationOutcome.CheckMail();
            }
        };
    }

    private CustomerDetails details(NewAccount account, boolean confirmed) {
        var defaultGroup = new Websites(database.database()).groups().getFirst();
        var name = PersonName.of(account.firstName().strip(), account.lastName().strip());
        var details = CustomerDetails.of(name, account.email().strip(), defaultGroup.id());
        return CustomerFields.CONFIRMED.with(details, confirmed);
    }
}
