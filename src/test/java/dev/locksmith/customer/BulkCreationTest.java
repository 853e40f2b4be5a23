package dev.locksmith.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.CustomerDetails.Account;
import dev.locksmith.customer.CustomerDetails.Profile;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.Contact;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.customer.address.PostalAddress;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.SearchFixture;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many customers made at once are what each would be made by itself, on every database.
class BulkCreationTest extends EveryOpenDatabase {
    private static final Actor BY = Actor.system("test");

    private AuditLog audit;
    private Customers customers;
    private final Map<Long, Storable> passwords = new HashMap<>();

    @BeforeEach
    void removeCustomers() {
        CustomerFixture.removeAll(database);
        passwords.clear();
        audit = new AuditLog(database, database.clock());
        customers = new Customers(database, audit, new ListingWriter(database), List.of());
    }

    @Test
    void everyFieldIsStoredAndEachIsOnRecord() {
        var full = new NewCustomer(
                1,
                everything(),
                List.of(address("A", true, false), address("B", false, true)),
                CustomerFixture.MADE_AT,
                "Shop");
        var bare = new NewCustomer(1, details("bare"), List.of(), CustomerFixture.MADE_AT, "Shop");
        var one = new NewCustomer(
                1, details("one"), List.of(address("C", false, false)), CustomerFixture.MADE_AT, "Shop");

        var ids = create(List.of(NewCustomerAccount.of(full), NewCustomerAccount.of(bare), NewCustomerAccount.of(one)));

        var made = ids.stream().map(id -> customers.find(id).orElseThrow()).toList();
        assertThat(made).extracting(Customer::details).containsExactly(full.details(), bare.details(), one.details());
        assertThat(made)
                .allMatch(customer -> customer.createdAt().equals(CustomerFixture.MADE_AT)
                        && customer.createdIn().equals("Shop")
                        && customer.updatedBy().equals(BY.name())
                        && customer.version() == 0);
        assertThat(made.getFirst().addresses())
                .extracting(Address::details, Address::defaultBilling, Address::defaultShipping)
                .containsExactly(
                        tuple(full.addresses().get(0).details(), true, false),
                        tuple(full.addresses().get(1).details(), false, true));
        assertThat(made.get(1).addresses()).isEmpty();
        assertThat(made.get(2).addresses()).noneMatch(address -> address.defaultBilling() || address.defaultShipping());
        for (var customer : made)
            assertThat(audit.ofCustomer(customer.id(), 10))
                    .extracting(AuditEvent::act, AuditEvent::customer, AuditEvent::detail)
                    .containsExactly(tuple(Act.CUSTOMER_CREATED, customer.email(), "Shop"));
    }

    @Test
    void manyAreMadeInOrderAndFound() {
        var many = IntStream.range(0, 1_000)
                .mapToObj(number -> new NewCustomer(
                        1,
                        details("person" + number),
                        List.of(CustomerFixture.address("08-555 " + number, "11455", "SE", "Stockholm")),
                        CustomerFixture.MADE_AT,
                        "Shop"))
                .toList();

        var ids = create(many.stream().map(NewCustomerAccount::of).toList());

        assertThat(ids).isSorted().hasSize(1_000);
        var search = new CustomerSearch(database);
        assertThat(SearchFixture.rows(search, CustomerQuery.all().withKeywords("person777")))
                .extracting(CustomerRow::id, CustomerRow::email)
                .containsExactly(tuple(ids.get(777), "person777@example.com"));
        assertThat(search.count(CustomerQuery.all())).isEqualTo(1_000);
    }

    @Test
    void whoHasAPasswordFromTheBeginningIsIndexedSo() {
        var with = new NewCustomerAccount(
                new NewCustomer(1, details("with"), List.of(), CustomerFixture.MADE_AT, "Shop"),
                Optional.of(new Storable("a hash")));
        var without = NewCustomerAccount.of(
                new NewCustomer(1, details("without"), List.of(), CustomerFixture.MADE_AT, "Shop"));

        var ids = create(List.of(without, with));

        assertThat(passwords).containsOnlyKeys(ids.get(1));
        var holders = CustomerQuery.all().with(new CustomerFilter.HasPassword(true));
        assertThat(SearchFixture.rows(new CustomerSearch(database), holders))
                .extracting(CustomerRow::id)
                .containsExactly(ids.get(1));
    }

    /// The database decides: also between two of the same batch, and in other letters.
    @Test
    void anAddressThatIsTakenMakesNobody() {
        var ann = NewCustomerAccount.of(new NewCustomer(1, details("ann"), List.of(), CustomerFixture.MADE_AT, "Shop"));
        var bob = NewCustomerAccount.of(new NewCustomer(1, details("bob"), List.of(), CustomerFixture.MADE_AT, "Shop"));
        var bigAnn =
                NewCustomerAccount.of(new NewCustomer(1, details("ANN"), List.of(), CustomerFixture.MADE_AT, "Shop"));

        assertThatThrownBy(() -> create(List.of(bob, ann, bigAnn))).isInstanceOf(EmailTaken.class);
        assertThat(new CustomerSearch(database).count(CustomerQuery.all())).isZero();

        create(List.of(ann));
        assertThatThrownBy(() -> create(List.of(bob, bigAnn))).isInstanceOf(EmailTaken.class);
        assertThat(customers.findByEmail("bob@example.com")).isEmpty();
    }

    private List<Long> create(List<NewCustomerAccount> many) {
        return database.inTransaction(transaction ->
                customers.createAll(transaction, BY, many, (_, credentials) -> passwords.putAll(credentials)));
    }

    private static CustomerDetails details(String name) {
        return CustomerFixture.details("Ann", "Other", name + "@example.com");
    }

    private static CustomerDetails everything() {
        return new CustomerDetails(
                new PersonName("Dr.", "Åsa \"Q\" 😀", "M.", "O'Brien", "Jr."),
                "All@Example.com",
                new Account(2, true, false, false),
                new Profile(LocalDate.of(1973, 12, 15), Gender.FEMALE, "NL1", "Acme", "nl"));
    }

    private static NewAddress address(String mark, boolean billing, boolean shipping) {
        var details = new AddressDetails(
                new PersonName("Mr " + mark, "First " + mark, "Mid " + mark, "Last " + mark, "Sr " + mark),
                "Company " + mark,
                new PostalAddress("Street " + mark + "\n2nd line", "City " + mark, "Region " + mark, "11455", "SE"),
                new Contact("08-555 " + mark, "Fax " + mark),
                "VAT " + mark);
        return new NewAddress(details, billing, shipping);
    }
}
