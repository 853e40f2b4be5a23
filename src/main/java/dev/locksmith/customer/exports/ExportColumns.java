package dev.locksmith.customer.exports;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns of an exported table: those of Commerce's file of customers with their addresses, by its names, and the
/// few that Locksmith has besides. A customer with several addresses has a row for each, of which only the first
/// says who it is.
final class ExportColumns {
    private static final List<Column<Customer>> ACCOUNT = List.of(
            account("email", CustomerDetails::email),
            new Column<>("_website", customer -> customer.website().code()),
            account("prefix", details -> details.name().prefix()),
            account("firstname", details -> details.name().firstName()),
            account("middlename", details -> details.name().middleName()),
            account("lastname", details -> details.name().lastName()),
            account("suffix", details -> details.name().suffix()),
            account("company", details -> details.profile().company()),
            account("taxvat", details -> details.profile().taxVat()),
            account("dob", details -> text(details.profile().dateOfBirth())),
            account("gender", details -> gender(details.profile().gender())),
            account("language", details -> details.profile().language()),
            new Column<>("created_at", customer -> customer.createdAt().toString()),
            new Column<>("created_in", Customer::createdIn),
            account("is_active", details -> flag(details.active())),
            // Commerce keeps the key here that confirms the address, for as long as it is awaited
            account("confirmation", details -> details.confirmed() ? "" : "awaited"),
            account(
                    "disable_auto_group_change",
                    details -> flag(details.account().disableAutoGroupChange())));

    private static final List<Column<Address>> ADDRESS = List.of(
            address("prefix", details -> details.name().prefix()),
            address("firstname", details -> details.name().firstName()),
            address("middlename", details -> details.name().middleName()),
            address("lastname", details -> details.name().lastName()),
            address("suffix", details -> details.name().suffix()),
            address("company", AddressDetails::company),
            address("street", details -> details.postal().street()),
            address("city", details -> details.postal().city()),
            address("region", details -> details.postal().region()),
            address("postcode", details -> details.postal().postcode()),
            address("country_id", details -> details.postal().countryCode()),
            address("telephone", details -> details.contact().telephone()),
            address("fax", details -> details.contact().fax()),
            address("vat_id", AddressDetails::vatId),
            new Column<>("_address_default_billing_", one -> flag(one.defaultBilling())),
            new Column<>("_address_default_shipping_", one -> flag(one.defaultShipping())));

    private static final String GROUP = "group_id";

    private ExportColumns() {}

    private record Column<R>(String name, Function<R, String> value) {}

    private static Column<Customer> account(String name, Function<CustomerDetails, String> value) {
        return new Column<>(name, customer -> value.apply(customer.details()));
    }

    private static Column<Address> address(String name, Function<AddressDetails, String> value) {
        return new Column<>("_address_" + name, address -> value.apply(address.details()));
    }

    static List<String> names() {
        return Stream.of(
                        ACCOUNT.stream().map(Column::name),
                        Stream.of(GROUP),
                        ADDRESS.stream().map(Column::name))
                .flatMap(Function.identity())
                .toList();
    }

    /// @param group the name of the customer's group
    static List<List<String>> rows(Customer customer, String group) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                account(customer, group),
                customer.addresses().stream()
                        .findFirst()
                        .map(ExportColumns::cells)
                        .orElseGet(() -> empty(ADDRESS.size()))));
        customer.addresses().stream()
                .skip(1)
                .forEach(address -> rows.add(row(empty(ACCOUNT.size() + 1), cells(address))));
        return rows;
    }

    private static List<String> account(Customer customer, String group) {
        var cells = new ArrayList<>(
                ACCOUNT.stream().map(column -> column.value.apply(customer)).toList());
        cells.add(group);
        return cells;
    }

    private static List<String> cells(Address address) {
        return ADDRESS.stream().map(column -> column.value.apply(address)).toList();
    }

    private static List<String> empty(int cells) {
        return Stream.generate(() -> "").limit(cells).toList();
    }

    private static List<String> row(List<String> account, List<String> address) {
        return Stream.concat(account.stream(), address.stream()).toList();
    }

    private static String flag(boolean holds) {
        return holds ? "1" : "0";
    }

    private static String gender(Gender gender) {
        return switch (gender) {
            case MALE -> "Male";
            case FEMALE -> "Female";
            case NOT_SPECIFIED -> "Not Specified";
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
