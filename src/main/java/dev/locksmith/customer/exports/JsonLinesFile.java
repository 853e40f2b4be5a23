package dev.locksmith.customer.exports;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.field.PersonName;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A file of JSON lines: an object a line, in UTF-8, for programs.
final class JsonLinesFile implements CustomerWriter {
    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedOutputStream out;

    JsonLinesFile(OutputStream file) {
        out = new BufferedOutputStream(file);
    }

    @Override
    public void write(Customer customer, String group) throws IOException {
        out.write(JSON.writeValueAsBytes(facts(customer, group)));
        out.write('\n');
    }

    private static Map<String, Object> facts(Customer customer, String group) {
        var details = customer.details();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", customer.id());
        facts.put("email", details.email());
        facts.put("website", customer.website().code());
        facts.put("group", group);
        facts.put("name", name(details.name()));
        facts.put("company", details.profile().company());
        facts.put("taxVat", details.profile().taxVat());
        var born = details.profile().dateOfBirth();
        if (born != null) facts.put("dateOfBirth", born.toString());
        facts.put("gender", details.profile().gender().name());
        facts.put("language", details.profile().language());
        facts.put("createdAt", customer.createdAt().toString());
        facts.put("createdIn", customer.createdIn());
        facts.put("active", details.active());
        facts.put("confirmed", details.confirmed());
        facts.put("disableAutoGroupChange", details.account().disableAutoGroupChange());
        facts.put(
                "addresses",
                customer.addresses().stream().map(JsonLinesFile::facts).toList());
        return facts;
    }

    private static Map<String, Object> facts(Address address) {
        var details = address.details();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name(details.name()));
        facts.put("company", details.company());
        facts.put("street", details.postal().street());
        facts.put("city", details.postal().city());
        facts.put("region", details.postal().region());
        facts.put("postcode", details.postal().postcode());
        facts.put("country", details.postal().countryCode());
        facts.put("telephone", details.contact().telephone());
        facts.put("fax", details.contact().fax());
        facts.put("vatId", details.vatId());
        facts.put("defaultBilling", address.defaultBilling());
        facts.put("defaultShipping", address.defaultShipping());
        return facts;
    }

    private static Map<String, String> name(PersonName name) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("prefix", name.prefix());
        parts.put("first", name.firstName());
        parts.put("middle", name.middleName());
        parts.put("last", name.lastName());
        parts.put("suffix", name.suffix());
        return parts;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
