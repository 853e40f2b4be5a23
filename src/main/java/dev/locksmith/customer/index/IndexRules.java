package dev.locksmith.customer.index;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.Contact;
import dev.locksmith.customer.address.PostalAddress;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/// The rules by which customers are indexed at one moment: in which sort order, among which groups and websites.
public final class IndexRules {
    private static final byte[] NOTHING = {};

    private final SortOrder order;
    private final Map<Long, String> groups;
    private final Map<Long, String> websites;
    private final CollationKeys keys;

    /// @param groups the names by id
    /// @param websites the names by id
    IndexRules(SortOrder order, Map<Long, String> groups, Map<Long, String> websites) {
        this.order = order;
        this.groups = Map.copyOf(groups);
        this.websites = Map.copyOf(websites);
        keys = new CollationKeys(order.locale());
    }

    public SortOrder order() {
        return order;
    }

    /// What a name's key begins with where the name does.
    public byte[] prefix(String beginning) {
        return keys.prefix(beginning);
    }

    /// False where a group or website is newer than these rules.
    boolean know(Collection<Customer> customers) {
        return customers.stream()
                .allMatch(customer ->
                        groups.containsKey(customer.details().account().groupId())
                                && customer.website()
                                        .name()
                                        .equals(websites.get(customer.website().id())));
    }

    /// Fills in all but the traits.
    void fill(ListingEntity row, Customer customer, String searchText) {
        var details = customer.details();
        var billing = customer.addresses().stream()
                .filter(Address::defaultBilling)
                .findFirst()
                .map(Address::details);
        var postal = billing.map(AddressDetails::postal).orElse(PostalAddress.NONE);
        row.customerId = customer.id();
        row.orderVersion = order.version();
        row.websiteId = customer.website().id();
        row.groupId = details.account().groupId();
        row.nameKey = keys.key(details.name().lastName(), details.name().firstName());
        row.emailKey = CollationKeys.plain(details.emailKey());
        row.phoneKey = CollationKeys.plain(
                phone(billing.map(AddressDetails::contact).orElse(Contact.NONE).telephone(), postal.countryCode()));
        row.postcodeKey = CollationKeys.plain(SearchText.joined(SearchText.fold(postal.postcode())));
        row.regionKey = keys.key(postal.region());
        row.countryKey = countryKey(postal.countryCode());
        row.groupKey = groupKey(row.groupId);
        row.websiteKey = websiteKey(row.websiteId);
        row.createdKey = SortKeys.of(customer.createdAt());
        var born = details.profile().dateOfBirth();
        row.bornKey = born == null ? NOTHING : SortKeys.of(born);
        row.searchText = searchText;
    }

    public byte[] countryKey(String code) {
        return code.isEmpty() ? NOTHING : keys.key(Locale.of("", code).getDisplayCountry(order.locale()), code);
    }

    public byte[] groupKey(long id) {
        return keys.key(groups.getOrDefault(id, ""));
    }

    public byte[] websiteKey(long id) {
        return keys.key(websites.getOrDefault(id, ""));
    }

    /// Numbers are sorted with the country's code, so that those of one country and place stand together.
    private static String phone(String number, String countryCode) {
        var forms = PhoneNumbers.forms(number, countryCode);
        return forms.isEmpty() ? "" : forms.getFirst();
    }
}
