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

    /// The value of a customer's field, in words.
    String value(Object value) {
        return switch (value) {
            case String text -> text(text);
            case TypedDay day -> day(day);
            case Gender gender -> gender(gender);
            case Boolean flag -> yesNo(flag);
            case Long groupId -> group(groupId);
            default -> throw new IllegalArgumentException("no words for a " + value.getClass());
        };
    }

    private String text(String value) {
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

    private String day(TypedDay day) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
        return switch (day) {
            case TypedDay.NoDay _ -> text("");
            case TypedDay.Day(var date) -> format.format(date);
            case TypedDay.NotADay(var words) -> words;
        };
    }

    String gender(Gender gender) {
        return texts.get("customers.gender." + gender.name());
    }

    private String yesNo(boolean value) {
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
        var name = details.name();
        var postal = details.postal();
        var line = Stream.of(
                        (name.firstName() + " " + name.lastName()).strip(),
                        postal.street().lines().findFirst().orElse(""),
                        (postal.postcode() + " " + postal.city()).strip(),
                        country(postal.countryCode()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? texts.get("customers.address.new") : line;
    }
}
