package dev.locksmith.testing;

import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.CreateOutcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.Contact;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.customer.address.PostalAddress;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/// Makes customers for tests that are about something else.
public final class CustomerFixture {
    public static final StaffMember OWNER = StaffMember.computerOwner("Robin", "desk");
    public static final Instant MADE_AT = Instant.parse("2026-03-01T10:15:30Z");

    private CustomerFixture() {}

    /// A customer of the main website without addresses.
    public static Customer customer(Database database, String firstName, String lastName, String email) {
        var websites = new Websites(database);
        var group = websites.groups().getFirst().id();
        var details = details(group, firstName, lastName, email);
        return customer(database, new NewCustomer(websites.main().id(), details, List.of(), MADE_AT, "Test"));
    }

    public static Customer customer(Database database, NewCustomer customer) {
        var customers = new Customers(
                database, new AuditLog(database, database.clock()), new ListingWriter(database), List.of());
        return created(customers.create(Actor.system("test"), customer, (_, _) -> {}));
    }

    public static Customer created(CreateOutcome outcome) {
        if (outcome instanceof CreateOutcome.Created(var customer)) return customer;
        throw new IllegalArgumentException("not created: " + outcome);
    }

    /// Leaves none.
    public static void removeAll(Database database) {
        database.doInTransaction(
                transaction -> transaction.repository(Everyone::new).delete());
    }

    /// A customer who is in no database.
    public static Customer unsaved(String language) {
        var website = new Website(1, "main", "Main Store", "Europe/Stockholm", "en", "support@example.com");
        var details = speaking(details("Veronica", "Costello", "veronica@example.com"), language);
        return new Customer(42, 0, website, details, List.of(), MADE_AT, "Test", MADE_AT, "Test");
    }

    /// An active, confirmed customer of the group General, which is the first where one server gives out the ids.
    public static CustomerDetails details(String firstName, String lastName, String email) {
        return details(1, firstName, lastName, email);
    }

    private static CustomerDetails details(long group, String firstName, String lastName, String email) {
        return CustomerDetails.of(PersonName.of(firstName, lastName), email, group);
    }

    /// The same, disabled.
    public static CustomerDetails inactive(CustomerDetails active) {
        return CustomerFields.ACTIVE.with(active, false);
    }

    /// The same, in another language.
    public static CustomerDetails speaking(CustomerDetails details, String language) {
        return CustomerFields.LANGUAGE.with(details, language);
    }

    /// Default for billing and shipping.
    public static NewAddress address(String telephone, String postcode, String countryCode, String region) {
        var postal = new PostalAddress("1 Long Road", "Town", region, postcode, countryCode);
        var details = AddressDetails.of(PersonName.of("Ann", "Other"))
                .withPostal(postal)
                .withContact(new Contact(telephone, ""));
        return new NewAddress(details, true, true);
    }

    private record Everyone(StatelessSession session) {
        void delete() {
            session.createMutationQuery("delete from CustomerEntity").executeUpdate();
        }
    }
}
