package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.Gender;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.text.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The values of fields, in words.
public final class FieldLabels {
    private final Texts texts;
    private final List<CustomerGroup> groups;

    FieldLabels(Texts texts, List<CustomerGroup> groups) {
        this.texts = texts;
        this.groups = List.copyOf(groups);
    }

    String text(String value) {
        return value.isEmpty() ? texts.get("customers.value.empty") : value;
    }

    public String group(long id) {
        return groups.stream()
                .filter(group -> group.id() == id)
                .findFirst()
                .map(CustomerGroup::name)
                .orElse(Long.toString(id));
    }

    List<CustomerGroup> groups() {
        return groups;
    }

    String day(TypedDay day) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
        return switch (day) {
            case TypedDay.None _ -> text("");
            case TypedDay.Day(var date) -> format.format(date);
            case TypedDay.Unreadable(var words) -> words;
        };
    }

    String gender(Gender gender) {
        return texts.get("customers.gender." + gender.name());
    }

    String yesNo(boolean value) {
        return texts.get(value ? "customers.value.yes" : "customers.value.no");
    }

    String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(texts.locale());
    }

    String language(String code) {
        return code.isEmpty()
                ? texts.get("customers.language.website")
                : Locale.of(code).getDisplayLanguage(texts.locale());
    }

    /// An address in one line.
    String address(AddressDetails details) {
        var place = (details.postcode() + " " + details.city()).strip();
        var line = Stream.of(
                        (details.firstName() + " " + details.lastName()).strip(),
                        details.street().lines().findFirst().orElse(""),
                        place,
                        country(details.countryCode()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? texts.get("customers.address.new") : line;
    }
}
