package dev.locksmith.customer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.SearchFixture;
import dev.locksmith.testing.TestDatabases;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DemoDataTest {
    private static final int COUNT = 200;

    @AutoClose
    private final Database database = TestDatabases.h2();

    private final AuditLog audit = new AuditLog(database, database.clock());
    private final Customers customers = new Customers(database, audit, new ListingWriter(database), List.of());
    private final Websites websites = new Websites(database);
    private final DemoData demo = new DemoData(database, audit, customers, websites);

    @Test
    void anEmptyDatabaseGetsCustomersOfTwoWebsitesAndFourGroupsFromManyCountries() {
        demo.makeOnce(COUNT);

        var rows = rows();
        assertThat(rows).hasSize(COUNT);
        assertThat(rows).extracting(CustomerRow::website).contains("Main Store", "Outlet");
        assertThat(rows.stream()
                        .map(row -> row.billingAddress().map(AddressFields.COUNTRY::get))
                        .distinct())
                .hasSizeGreaterThan(25);
        assertThat(rows.stream().map(CustomerRow::group).distinct())
                .containsExactlyInAnyOrder("General", "Wholesale", "Retailer", "VIP");
        assertThat(rows).allMatch(row -> row.email().matches("[a-z0-9._]+@example\\.(com|org|net)"));
        assertThat(rows).extracting(CustomerRow::email).doesNotHaveDuplicates();
        assertThat(websites.all())
                .extracting(Website::timeZone)
                .containsExactly("Europe/Amsterdam", "Europe/Stockholm");
        assertThat(audit.newest(1).getFirst().act()).isEqualTo(Act.DEMO_DATA_MADE);
    }

    @Test
    void veronicaCostelloIsTheFirstCustomer() {
        var made = demo.makeOnce(COUNT).orElseThrow();

        var veronica = customers.find(made.veronica()).orElseThrow();
        assertThat(veronica.id()).isOne();
        assertThat(veronica.name()).isEqualTo("Veronica Costello");
        assertThat(veronica.email()).isEqualTo("roni_cost@example.com");
        assertThat(veronica.addresses())
                .hasSize(1)
                .allMatch(address -> address.defaultBilling() && address.defaultShipping());
        assertThat(veronica.addresses().getFirst().details().postal().postcode())
                .isEqualTo("49628-7978");
    }

    @Test
    void oneCustomerIsUnconfirmedAndOneInactive() {
        var made = demo.makeOnce(COUNT).orElseThrow();

        assertThat(rows().stream().filter(row -> !row.active()).map(CustomerRow::id))
                .containsExactly(made.inactive().orElseThrow());
        assertThat(rows().stream().filter(row -> !row.confirmed()).map(CustomerRow::id))
                .containsExactly(made.unconfirmed().orElseThrow());
        assertThat(made.ids()).contains(made.toLock().orElseThrow()).hasSize(COUNT);
    }

    @Test
    void itIsMadeOnceEvenIfAllAreDeleted() {
        var made = demo.makeOnce(2).orElseThrow();
        made.ids().forEach(id -> customers.delete(StaffMember.computerOwner("Maria", "desk"), id));

        assertThat(demo.makeOnce(2)).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void aDatabaseWithCustomersAndAWishForNoneAreLeftAlone() {
        assertThat(demo.makeOnce(0)).isEmpty();
        CustomerFixture.customer(database, "Ann", "Alm", "ann@example.com");

        assertThat(demo.makeOnce(COUNT)).isEmpty();
        assertThat(rows()).hasSize(1);
        assertThat(websites.all()).hasSize(1);
    }

    @Test
    void allCustomersAreValidAndTheSameEveryTime() {
        var base = websites.main();
        var shops = Map.of("base", base, "outlet", base);
        var groups = websites.groups().stream().map(CustomerGroup::id).toList();
        var first = people(new CustomerMaker(7, shops, groups, CustomerFixture.MADE_AT, 1));
        var second = people(new CustomerMaker(7, shops, groups, CustomerFixture.MADE_AT, 1));

        assertThat(first).isEqualTo(second);
        assertThat(first).allMatch(person -> customers.problems(person).isEmpty());
        assertThat(first).extracting(NewCustomer::createdAt).allMatch(CustomerFixture.MADE_AT::isAfter);
        assertThat(Instant.EPOCH).isBefore(first.getFirst().createdAt());
    }

    private static List<NewCustomer> people(CustomerMaker maker) {
        return IntStream.range(0, 1000).mapToObj(_ -> maker.next(true, true)).toList();
    }

    private List<CustomerRow> rows() {
        return SearchFixture.all(new CustomerSearch(database));
    }
}
