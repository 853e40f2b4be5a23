package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the fields of an address may hold. Only the names are required: a shop that has moved here may know little
/// more.
final class AddressRules {
    private static final int STREET_LINES = 4;
    private static final Pattern POSTCODE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} .-]*");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<FieldProblem> problems = new ArrayList<>();

    List<FieldProblem> problems(AddressDetails details) {
        problems.clear();
        required("firstName", details.firstName());
        required("lastName", details.lastName());
        text("middleName", details.middleName(), 255);
        text("prefix", details.prefix(), 64);
        text("suffix", details.suffix(), 64);
        text("company", details.company(), 255);
        text("street", details.street().replace("\n", ""), 1000 - STREET_LINES);
        if (details.street().lines().count() > STREET_LINES)
            problems.add(new FieldProblem("street", "lines", STREET_LINES));
        text("city", details.city(), 255);
        text("region", details.region(), 255);
        text("postcode", details.postcode(), 32);
        if (!details.postcode().isEmpty()
                && !POSTCODE.matcher(details.postcode()).matches())
            problems.add(new FieldProblem("postcode", "postcode"));
        if (!details.countryCode().isEmpty() && !COUNTRIES.contains(details.countryCode()))
            problems.add(new FieldProblem("countryCode", "country"));
        text("telephone", details.telephone(), 64);
        text("fax", details.fax(), 64);
        text("vatId", details.vatId(), 64);
        return List.copyOf(problems);
    }

    private void required(String field, String value) {
        if (value.isBlank()) problems.add(new FieldProblem(field, "required"));
        else text(field, value, 255);
    }

    private void text(String field, String value, int longest) {
        TextRules.problem(field, value, longest).ifPresent(problems::add);
    }
}
