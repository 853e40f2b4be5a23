package dev.locksmith.customer;

import static dev.locksmith.testing.CustomerFixture.address;
import static dev.locksmith.testing.CustomerFixture.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.CustomerDetails.Account;
import dev.locksmith.customer.CustomerDetails.Profile;
import dev.locksmith.customer.SaveOutcome.ChangedMeanwhile;
import dev.locksmith.customer.SaveOutcome.Gone;
import dev.locksmith.customer.SaveOutcome.Invalid;
import dev.locksmith.customer.SaveOutcome.Saved;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.field.ProblemKind;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.SearchFixture;
import dev.locksmith.text.ExpectedFailure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How customers are made, changed and deleted, on every database.
class CustomersTest extends EveryOpenDatabase {
    private static final StaffMember STAFF = StaffMember.computerOwner("Maria", "front-desk");
    private static final String WEIRD = "“O'Brien” \"Bob\" <script>alert(1)</script> שלום 😀𝒜";

    private AuditLog audit;
    private Customers customers;
    private Websites websites;
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void removeCustomers() {
        CustomerFixture.removeAll(database);
        heard.clear();
        audit = new AuditLog(database, database.clock());
        customers = new Customers(
                database, audit, new ListingWriter(database), List.of(new RecordingCustomerListener(heard)));
        websites = new Websites(database);
    }

    @Test
    void aCustomerIsReadBackAsMade() {
        var born = LocalDate.of(1973, 12, 15);
        var details = new CustomerDetails(
                new PersonName("Dr.", WEIRD, "M.", WEIRD, "Jr."),
                "Roni@Example.com",
                new Account(2, true, false, false),
                new Profile(born, Gender.FEMALE, "NL1", "Acme", "nl"));

        var made = make(details, address("(555) 229-3326", "49628-7978", "US", "Michigan"));

        assertThat(customers.find(made.id())).contains(made);
        assertThat(made.details()).isEqualTo(details);
        assertThat(made.createdAt()).isEqualTo(CustomerFixture.MADE_AT);
        assertThat(made.website()).isEqualTo(websites.main());
        assertThat(made.addresses()).hasSize(1).allMatch(one -> one.defaultBilling() && one.defaultShipping());
        assertThat(acts(made.id())).containsExactly(Act.CUSTOMER_CREATED);
    }

    @Test
    void anAddressBelongsToOneCustomerOfAWebsiteInWhateverLetters() {
        var first = make(details("Ann", "Alm", "ann@example.com"));

        assertThatThrownBy(() -> make(details("Anna", "Alm", " ANN@example.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EmailInUse");

        assertThat(customers.findByEmail("Ann@Example.Com ")).containsExactly(first);
        assertThat(new CustomerSearch(database).count(CustomerQuery.all())).isOne();
        assertThat(findOn(1, "ANN@EXAMPLE.COM")).contains(first);
        assertThat(findOn(99, "ann@example.com")).isEmpty();
    }

    @Test
    void aSaveIsHeardAndOnRecord() {
        var made = make(details("Ann", "Alm", "ann@example.com"), address("1", "11", "NL", ""));
        var kept = made.addresses().getFirst();
        var edit = new CustomerEdit(
                made.id(),
                made.version(),
                details("Ann", "Berg", "new@example.com"),
                List.of(
                        new AddressEdit(Optional.of(kept.id()), kept.details(), false, true),
                        new AddressEdit(
                                Optional.empty(), address("2", "22", "SE", "").details(), true, false)));

        var saved = saved(customers.save(STAFF, edit));

        assertThat(customers.find(made.id())).contains(saved);
        assertThat(saved.addresses()).extracting(Address::defaultBilling).containsExactly(false, true);
        assertThat(saved.updatedBy()).isEqualTo("Maria");
        assertThat(saved.version()).isGreaterThan(made.version());
        assertThat(heard).containsExactly("ann@example.com → new@example.com");
        assertThat(found("berg")).containsExactly("Ann Berg");
        assertThat(audit.ofCustomer(made.id(), 1).getFirst().detail())
                .isEqualTo("last name, email (ann@example.com → new@example.com), addresses");
    }

    @Test
    void anAddressLeftOutOfAnEditIsRemoved() {
        var made = make(details("Ann", "Alm", "ann@example.com"), address("1", "11", "NL", ""));

        var saved = saved(customers.save(STAFF, edit(made, made.details())));

        assertThat(saved.addresses()).isEmpty();
        assertThat(SearchFixture.all(new CustomerSearch(database)).getFirst().billingAddress())
                .isEmpty();
    }

    @Test
    void theSecondOfTwoEditsIsToldWhoChangedWhat() {
        var made = make(details("Ann", "Alm", "ann@example.com"));
        saved(customers.save(STAFF, edit(made, details("Ann", "First", "ann@example.com"))));

        var outcome = customers.save(STAFF, edit(made, details("Ann", "Second", "ann@example.com")));

        assertThat(outcome).isInstanceOfSatisfying(ChangedMeanwhile.class, changed -> {
            assertThat(changed.current().details().name().lastName()).isEqualTo("First");
            assertThat(changed.current().updatedBy()).isEqualTo("Maria");
        });
        assertThat(found("second")).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnce() {
        var made = make(details("Ann", "Alm", "ann@example.com"));
        make(details("Bob", "Alm", "bob@example.com"));

        var outcome = customers.save(STAFF, edit(made, details(" ", "A\r\nBcc: x", "not an address")));
        var taken = customers.save(STAFF, edit(made, details("Ann", "Alm", "BOB@example.com")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::field, FieldProblem::kind)
                                .containsExactly(
                                        tuple("firstName", ProblemKind.REQUIRED),
                                        tuple("lastName", ProblemKind.CONTROL_CHARACTERS),
                                        tuple("email", ProblemKind.NO_EMAIL)));
        assertThat(taken)
                .isEqualTo(new Invalid(List.of(new FieldProblem("email", ProblemKind.EMAIL_TAKEN, "BOB@example.com"))));
        assertThat(customers.find(made.id())).contains(made);
        assertThat(heard).isEmpty();
    }

    @Test
    void aDeletedCustomerIsGoneWithTheirAddressesButStaysOnRecord() {
        var made = make(details("Ann", "Alm", "ann@example.com"), address("1", "11", "NL", ""));
        assertThat(customers.delete(STAFF, made.id())).isTrue();

        assertThat(customers.delete(STAFF, made.id())).isFalse();
        assertThat(customers.find(made.id())).isEmpty();
        assertThat(customers.save(STAFF, edit(made, made.details()))).isInstanceOf(Gone.class);
        assertThat(heard).containsExactly("ann@example.com deleted");
        assertThat(acts(made.id())).containsExactly(Act.CUSTOMER_DELETED, Act.CUSTOMER_CREATED);
    }

    @Test
    void whoLacksThePermissionIsRefused() {
        var made = make(details("Ann", "Alm", "ann@example.com"));
        var reader = new StaffMember("Tim", "desk", Set.of());

        assertThatThrownBy(() -> customers.save(reader, edit(made, made.details())))
                .isInstanceOf(ExpectedFailure.class);
        assertThatThrownBy(() -> customers.delete(reader, made.id())).isInstanceOf(ExpectedFailure.class);
        assertThat(customers.find(made.id())).contains(made);
    }

    private Customer make(CustomerDetails details, NewAddress... addresses) {
        var made = new NewCustomer(1, details, List.of(addresses), CustomerFixture.MADE_AT, "Test");
        return CustomerFixture.created(customers.create(Actor.system("test"), made, (_, _) -> {}));
    }

    private Optional<Customer> findOn(long websiteId, String email) {
        return database.inTransaction(transaction -> customers.findByEmail(transaction, email, websiteId));
    }

    private static CustomerEdit edit(Customer customer, CustomerDetails details) {
        return new CustomerEdit(customer.id(), customer.version(), details, List.of());
    }

    private static Customer saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).customer();
    }

    private List<String> found(String keywords) {
        return SearchFixture.rows(new CustomerSearch(database), new CustomerQuery(keywords, CustomerSort.ID, true))
                .stream()
                .map(CustomerRow::name)
                .toList();
    }

    private List<Act> acts(long customerId) {
        return audit.ofCustomer(customerId, 10).stream().map(AuditEvent::act).toList();
    }
}
