package dev.locksmith.password;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.Website;
import dev.locksmith.customer.Websites;
import dev.locksmith.mail.Draft;
import dev.locksmith.mail.Outbox;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.List;

/// Customers create their own accounts at the storefront.
public final class Registration {
    private static final Duration WELCOME_GOOD_FOR = Duration.ofDays(3);

    private final Basis basis;
    private final Foundation foundation;
    private final Customers customers;
    private final Outbox outbox;

    Registration(Basis basis, Outbox outbox) {
        this.basis = basis;
        this.foundation = basis.foundation();
        this.customers = basis.customers();
        this.outbox = outbox;
    }

    /// Creates an account in the default group and welcomes the customer by mail.
    public RegistrationOutcome register(Website website, NewAccount account, String ipAddress) {
        var details = details(account);
        var customer = new NewCustomer(website.id(), details, List.of(), foundation.now(), website.name());
        var problems = customers.problems(customer);
        var options = basis.settings().of(website.id());
        var owner = new PasswordOwner(details.email(), details.name(), website.name());
        var failed = new PasswordPolicy(options.policy()).failed(account.password(), owner);
        if (!problems.isEmpty() || !failed.isEmpty()) return new RegistrationOutcome.Invalid(problems, failed);
        var hash = basis.hasher().hash(account.password(), options.hash());
        try {
            return foundation.database().inTransaction(transaction -> {
                var made = customers.create(transaction, Actor.customer(details.email(), ipAddress), customer);
                basis.credentials().set(transaction, made.id(), hash);
                outbox.enqueue(transaction, welcome(made));
                return new RegistrationOutcome.Registered(made.id());
            });
        } catch (ExpectedFailure exists) {
            return new RegistrationOutcome.Taken();
        }
    }

    private CustomerDetails details(NewAccount account) {
        var defaultGroup = new Websites(foundation.database()).groups().getFirst();
        return new CustomerDetails(
                defaultGroup.id(),
                "",
                account.firstName().strip(),
                "",
                account.lastName().strip(),
                "",
                account.email().strip(),
                null,
                Gender.NOT_SPECIFIED,
                "",
                "",
                "",
                false,
                true,
                true);
    }

    private static Draft welcome(Customer customer) {
        return new Draft(
                PasswordMails.WELCOME,
                customer.id(),
                PasswordMails.about(customer.id()),
                customer.email(),
                customer.name(),
                customer.language(),
                PasswordMails.welcomeSubject(customer),
                Act.CUSTOMER_CREATED,
                WELCOME_GOOD_FOR);
    }
}
