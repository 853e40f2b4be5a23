package dev.locksmith.storefront.api;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.address.Address;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A customer as Commerce's web API writes one; what is not known is left out.
final class CustomerJson {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private CustomerJson() {}

    static Map<String, Object> of(Customer customer) {
        var details = customer.details();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", customer.id());
        json.put("group_id", details.groupId());
        for (var address : customer.addresses()) {
            if (address.defaultBilling()) json.put("default_billing", String.valueOf(address.id()));
            if (address.defaultShipping()) json.put("default_shipping", String.valueOf(address.id()));
        }
        json.put("created_at", UTC.format(customer.createdAt()));
        json.put("updated_at", UTC.format(customer.updatedAt()));
        json.put("created_in", customer.createdIn());
        if (details.dateOfBirth() != null) json.put("dob", details.dateOfBirth().toString());
        json.put("email", details.email());
        name(
                json,
                List.of(
                        details.prefix(),
                        details.firstName(),
                        details.middleName(),
                        details.lastName(),
                        details.suffix()));
        json.put("gender", gender(details.gender()));
        json.put("store_id", customer.website().id());
        text(json, "taxvat", details.taxVat());
        json.put("website_id", customer.website().id());
        json.put(
                "addresses",
                customer.addresses().stream()
                        .map(address -> address(customer, address))
                        .toList());
        json.put("disable_auto_group_change", details.disableAutoGroupChange() ? 1 : 0);
        return json;
    }

    private static Map<String, Object> address(Customer customer, Address address) {
        var details = address.details();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", address.id());
        json.put("customer_id", customer.id());
        if (!details.region().isEmpty()) json.put("region", Map.of("region", details.region()));
        text(json, "country_id", details.countryCode());
        json.put("street", details.street().lines().toList());
        text(json, "company", details.company());
        text(json, "telephone", details.telephone());
        text(json, "fax", details.fax());
        text(json, "postcode", details.postcode());
        text(json, "city", details.city());
        name(
                json,
                List.of(
                        details.prefix(),
                        details.firstName(),
                        details.middleName(),
                        details.lastName(),
                        details.suffix()));
        text(json, "vat_id", details.vatId());
        if (address.defaultShipping()) json.put("default_shipping", true);
        if (address.defaultBilling()) json.put("default_billing", true);
        return json;
    }

    private static void name(Map<String, Object> json, List<String> parts) {
        text(json, "prefix", parts.get(0));
        json.put("firstname", parts.get(1));
        text(json, "middlename", parts.get(2));
        json.put("lastname", parts.get(3));
        text(json, "suffix", parts.get(4));
    }

    private static void text(Map<String, Object> json, String key, String value) {
        if (!value.isEmpty()) json.put(key, value);
    }

    /// Commerce's numbers.
    private static int gender(Gender gender) {
        return switch (gender) {
            case MALE -> 1;
            case FEMALE -> 2;
            case NOT_SPECIFIED -> 3;
        };
    }
}
