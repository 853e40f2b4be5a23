package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.PostalAddress;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.storefront.view.AddressLines;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AddressLinesTest {
    @Test
    void anAddressIsWrittenAsInItsCountry() {
        assertThat(lines("6146 Honey Bluff Parkway", "Calder", "Michigan", "49628-7978", "US", "en"))
                .containsExactly(
                        "Ann Other", "6146 Honey Bluff Parkway", "Calder, Michigan 49628-7978", "United States");
        assertThat(lines("1 King Street\nFloor 2", "Toronto", "ON", "M5H 1A1", "CA", "nl"))
                .containsExactly("Ann Other", "1 King Street", "Floor 2", "Toronto, ON M5H 1A1", "Canada");
        assertThat(lines("Storgatan 1", "Malmö", "", "211 20", "SE", "sv"))
                .containsExactly("Ann Other", "Storgatan 1", "211 20 Malmö", "Sverige");
        assertThat(lines("Dam 1", "Amsterdam", "Noord-Holland", "1012 JS", "NL", "nl"))
                .containsExactly("Ann Other", "Dam 1", "1012 JS Amsterdam", "Noord-Holland", "Nederland");
    }

    @Test
    void whatIsNotKnownLeavesNoTrace() {
        assertThat(lines("", "", "", "", "", "en")).containsExactly("Ann Other");
        assertThat(lines("", "Calder", "", "", "US", "sv")).containsExactly("Ann Other", "Calder", "USA");
        assertThat(lines("", "", "Ohio", "", "US", "en")).containsExactly("Ann Other", "Ohio", "United States");
    }

    private static List<String> lines(
            String street, String city, String region, String postcode, String country, String reader) {
        var details = AddressDetails.of(PersonName.of("Ann", "Other"))
                .withPostal(new PostalAddress(street, city, region, postcode, country));
        return AddressLines.of(details, Locale.of(reader));
    }
}
