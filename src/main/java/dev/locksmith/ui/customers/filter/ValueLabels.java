package dev.locksmith.ui.customers.filter;

import dev.locksmith.customer.Gender;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The values of customers that need words, in the reader's language and time zone.
public final class ValueLabels {
    private final Texts texts;
    private final TimeFormat times;

    public ValueLabels(Texts texts) {
        this.texts = texts;
        times = TimeFormat.forStaff(texts);
    }

    public String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(texts.locale());
    }

    public String day(Instant moment) {
        return times.date(moment);
    }

    public String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse("");
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    public String gender(Gender gender) {
        return texts.get("customers.gender." + gender.name());
    }

    public String yesNo(boolean holds) {
        return texts.get(holds ? "customers.value.yes" : "customers.value.no");
    }

    public String locked(boolean locked) {
        return texts.get(locked ? "customers.lock.locked" : "customers.lock.unlocked");
    }

    /// In one line.
    public String address(Optional<AddressDetails> address) {
        return address.map(this::line).orElse("");
    }

    private String line(AddressDetails address) {
        var postal = address.postal();
        return Stream.of(
                        postal.street(),
                        (postal.postcode() + " " + postal.city()).strip(),
                        postal.region(),
                        country(postal.countryCode()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
