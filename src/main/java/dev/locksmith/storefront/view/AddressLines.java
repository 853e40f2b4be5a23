package dev.locksmith.storefront.view;

import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.PostalAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A postal address as it is written in its country.
public final class AddressLines {
    /// Where the place comes first, then the state or province, then its code.
    private static final Set<String> PLACE_FIRST = Set.of("US", "CA");

    private AddressLines() {}

    /// @param reader in whose language the country is named
    public static List<String> of(AddressDetails address, Locale reader) {
        var name = words(address.name().firstName(), address.name().lastName());
        var postal = address.postal();
        var country = Locale.of("", postal.countryCode()).getDisplayCountry(reader);
        return Stream.of(Stream.of(name), postal.street().lines(), place(postal), Stream.of(country))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<String> place(PostalAddress postal) {
        if (!PLACE_FIRST.contains(postal.countryCode()))
            return Stream.of(words(postal.postcode(), postal.city()), postal.region());
        var region = words(postal.region(), postal.postcode());
        return Stream.of(
                postal.city().isEmpty() || region.isEmpty() ? postal.city() + region : postal.city() + ", " + region);
    }

    private static String words(String one, String other) {
        return (one + " " + other).strip();
    }
}
