package dev.locksmith.storefront.view;

import dev.locksmith.customer.address.AddressDetails;
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
        var name = words(address.firstName(), address.lastName());
        var country = Locale.of("", address.countryCode()).getDisplayCountry(reader);
        return Stream.of(Stream.of(name), address.street().lines(), place(address), Stream.of(country))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<String> place(AddressDetails address) {
        if (!PLACE_FIRST.contains(address.countryCode()))
            return Stream.of(words(address.postcode(), address.city()), address.region());
        var region = words(address.region(), address.postcode());
        return Stream.of(
                address.city().isEmpty() || region.isEmpty()
                        ? address.city() + region
                        : address.city() + ", " + region);
    }

    private static String words(String one, String other) {
        return (one + " " + other).strip();
    }
}
