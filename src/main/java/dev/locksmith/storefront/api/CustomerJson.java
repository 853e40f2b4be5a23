package dev.locksmith.storefront.api;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.field.NameFields;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A customer as Commerce's web API writes one; what is not known is left out.
final class CustomerJson {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private static final List<JsonText<CustomerDetails>> CUSTOMER_TEXTS = Stream.concat(
                    name(CustomerFields.NAME), Stream.of(new JsonText<>("taxvat", CustomerFields.TAX_VAT)))
            .toList();
    private static final List<JsonText<AddressDetails>> ADDRESS_TEXTS = Stream.concat(
                    name(AddressFields.NAME),
                    Stream.of(
                            new JsonText<>("company", AddressFields.COMPANY),
                            new JsonText<>("city", AddressFields.CITY),
                            new JsonText<>("postcode", AddressFields.POSTCODE),
                            new JsonText<>("country_id", AddressFields.COUNTRY),
                            new JsonText<>("telephone", AddressFields.TELEPHONE),
                            new JsonText<>("fax", AddressFields.FAX),
                            new JsonText<>("vat_id", AddressFields.VAT_ID)))
            .toList();

    private CustomerJson() {}

    static Map<String, Object> of(Customer customer) {
        var details = customer.details();
        var account = details.account();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", customer.id());
        json.put("group_id", account.groupId());
        for (var address : customer.addresses()) {
            if (address.defaultBilling()) json.put("default_billing", String.valueOf(address.id()));
            if (address.defaultShipping()) json.put("default_shipping", String.valueOf(address.id()));
        }
        json.put("created_at", UTC.format(customer.createdAt()));
        json.put("updated_at", UTC.format(customer.updatedAt()));
        json.put("created_in", customer.createdIn());
        CustomerFields.DATE_OF_BIRTH.get(details).ifPresent(day -> json.put("dob", day.toString()));
        json.put("email", details.email());
        texts(json, CUSTOMER_TEXTS, details);
        json.put("gender", gender(details.profile().gender()));
        json.put("store_id", customer.website().id());
        json.put("website_id", customer.website().id());
        json.put(
                "addresses",
                customer.addresses().stream()
                        .map(address -> address(customer, address))
                        .toList());
        json.put("disable_auto_group_change", account.disableAutoGroupChange() ? 1 : 0);
        return json;
    }

    private static Map<String, Object> address(Customer customer, Address address) {
        var postal = address.details().postal();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", address.id());
        json.put("customer_id", customer.id());
        if (!postal.region().isEmpty()) json.put("region", Map.of("region", postal.region()));
        json.put("street", postal.street().lines().toList());
        texts(json, ADDRESS_TEXTS, address.details());
        if (address.defaultShipping()) json.put("default_shipping", true);
        if (address.defaultBilling()) json.put("default_billing", true);
        return json;
    }

    private static <R> void texts(Map<String, Object> json, List<JsonText<R>> texts, R details) {
        for (var text : texts) {
            var value = text.field().get(details);
            if (!value.isEmpty()) json.put(text.key(), value);
        }
    }

    private static <R> Stream<JsonText<R>> name(NameFields<R> name) {
        return Stream.of(
                new JsonText<>("prefix", name.prefix()),
                new JsonText<>("firstname", name.firstName()),
                new JsonText<>("middlename", name.middleName()),
                new JsonText<>("lastname", name.lastName()),
                new JsonText<>("suffix", name.suffix()));
    }

    /// A text under Commerce's key.
    private record JsonText<R>(String key, FieldSpec<R, String> field) {}

    /// Commerce's numbers.
    private static int gender(Gender gender) {
        return switch (gender) {
            case MALE -> 1;
            case FEMALE -> 2;
            case NOT_SPECIFIED -> 3;
        };
    }
}
