package dev.locksmith.customer.exports;

import dev.locksmith.customer.index.SearchField;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.text.ExpectedFailure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parses filters as they are typed on a command line: `group=VIP,Wholesale`, `city=Malmö`,
/// `created=2026-01-01..2026-01-31`, or words as they are typed into the search box.
public record FilterParser(Websites websites) {
    private static final String NAMES = "name, email, phone, fax, postcode, city, street, region, company, tax-number, "
            + "address-name, group, website, country, active, confirmed, password, created";

    /// All must hold.
    ///
    /// @throws ExpectedFailure when one cannot be read
    public CustomerQuery query(List<String> typed) {
        var words = new ArrayList<String>();
        var filters = new ArrayList<CustomerFilter>();
        for (var one : typed) {
            var equals = one.indexOf('=');
            if (equals < 0) words.add(one);
            else
                filters.add(filter(
                        one.substring(0, equals).strip(),
                        one.substring(equals + 1).strip()));
        }
        return CustomerQuery.all().withKeywords(String.join(" ", words)).withFilters(filters);
    }

    private CustomerFilter filter(String name, String value) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "group" ->
                new CustomerFilter.InGroup(ids(websites.groups(), CustomerGroup::name, CustomerGroup::id, name, value));
            case "website" ->
                new CustomerFilter.OnWebsite(ids(websites.all(), Website::code, Website::id, name, value));
            case "country" ->
                new CustomerFilter.InCountry(
                        parts(value).map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet()));
            case "active" -> new CustomerFilter.IsActive(yes(name, value));
            case "confirmed" -> new CustomerFilter.IsConfirmed(yes(name, value));
            case "password" -> new CustomerFilter.HasPassword(yes(name, value));
            case "created" -> created(name, value);
            default ->
                new CustomerFilter.FieldText(
                        field(name).orElseThrow(() -> new ExpectedFailure("export.filter-name", name, NAMES)), value);
        };
    }

    private static Optional<SearchField> field(String name) {
        var constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(SearchField.values())
                .filter(field -> field.name().equals(constant))
                .findFirst();
    }

    private static <T> Set<Long> ids(
            List<T> all, Function<T, String> named, ToLongFunction<T> id, String name, String value) {
        return parts(value)
                .map(part -> all.stream()
                        .filter(one -> named.apply(one).equalsIgnoreCase(part))
                        .findFirst()
                        .map(id::applyAsLong)
                        .orElseThrow(() -> unreadable(name, part)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> parts(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static boolean yes(String name, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw unreadable(name, value);
        };
    }

    /// Both days are included, in UTC.
    private static CustomerFilter created(String name, String value) {
        var days = value.split("\\.\\.", 2);
        try {
            var first = LocalDate.parse(days[0].strip());
            var last = days.length == 1 ? first : LocalDate.parse(days[1].strip());
            return new CustomerFilter.CreatedRange(
                    first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException noDate) {
            throw unreadable(name, value);
        }
    }

    private static ExpectedFailure unreadable(String name, String value) {
        return new ExpectedFailure("export.filter-value", name, value);
    }
}
