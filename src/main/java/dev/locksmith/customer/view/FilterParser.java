package dev.locksmith.customer.view;

import dev.locksmith.customer.Gender;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerFilter.BornRange;
import dev.locksmith.customer.search.CustomerFilter.CreatedLately;
import dev.locksmith.customer.search.CustomerFilter.CreatedRange;
import dev.locksmith.customer.search.CustomerFilter.IdRange;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads filters that are written as text, see [FilterFormat].
public final class FilterParser {
    private static final Pattern LATELY = Pattern.compile("last ([0-9]{1,5}) days?");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final FilterVocabulary vocabulary;
    private final ZoneId zone;

    /// @param zone whose days are meant
    public FilterParser(FilterVocabulary vocabulary, ZoneId zone) {
        this.vocabulary = vocabulary;
        this.zone = zone;
    }

    /// @param text without its key
    /// @return empty = that cannot be asked for
    public Optional<CustomerFilter> parse(FilterKey key, String text) {
        var value = text.strip();
        if (value.isEmpty()) return Optional.empty();
        if (key.field().isPresent())
            return Optional.of(new CustomerFilter.FieldText(key.field().get(), value));
        return switch (key) {
            case ID -> range(value, FilterParser::id, 0L, Long.MAX_VALUE, IdRange::new);
            case CREATED -> created(value);
            case BORN -> range(value, FilterParser::day, BornRange.OPEN_FIRST, BornRange.OPEN_LAST, BornRange::new);
            case COUNTRY -> all(value, FilterParser::country).map(CustomerFilter.InCountry::new);
            case GROUP -> all(value, vocabulary::group).map(CustomerFilter.InGroup::new);
            case WEBSITE -> all(value, vocabulary::website).map(CustomerFilter.OnWebsite::new);
            case GENDER ->
                all(value, name -> Words.constant(Gender.class, name)).map(CustomerFilter.OfGender::new);
            case ACTIVE -> yesOrNo(value).map(CustomerFilter.IsActive::new);
            case CONFIRMED -> yesOrNo(value).map(CustomerFilter.IsConfirmed::new);
            case PASSWORD -> yesOrNo(value).map(CustomerFilter.HasPassword::new);
            case STATE -> vocabulary.state(value).map(CustomerFilter.InState::new);
            default -> throw new IllegalStateException(key + " is looked for in a field");
        };
    }

    private static Optional<Boolean> yesOrNo(String value) {
        return switch (value) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// Every part must mean something: a filter for fewer than was written would find the wrong customers.
    private static <T> Optional<Set<T>> all(String value, Function<String, Optional<T>> meaning) {
        var all = new HashSet<T>();
        for (var part : Words.parts(value)) {
            var meant = meaning.apply(part);
            if (meant.isEmpty()) return Optional.empty();
            all.add(meant.get());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(all));
    }

    private static Optional<String> country(String code) {
        return Optional.of(code.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
    }

    private Optional<CustomerFilter> created(String value) {
        var lately = LATELY.matcher(value);
        if (lately.matches()) return Optional.of(new CreatedLately(Integer.parseInt(lately.group(1))));
        var ends = ends(value);
        return end(ends.getFirst(), text -> moment(text, 0), CreatedRange.OPEN_START)
                .flatMap(start -> end(ends.getLast(), text -> moment(text, 1), CreatedRange.OPEN_END)
                        .map(end -> new CreatedRange(start, end)));
    }

    private static <T> Optional<CustomerFilter> range(
            String value,
            Function<String, Optional<T>> meaning,
            T openFirst,
            T openLast,
            BiFunction<T, T, CustomerFilter> filter) {
        var ends = ends(value);
        return end(ends.getFirst(), meaning, openFirst)
                .flatMap(first -> end(ends.getLast(), meaning, openLast).map(last -> filter.apply(first, last)));
    }

    /// The first and the last of a range, which are the same where there is one.
    private static List<String> ends(String range) {
        return List.of(range.split("\\.\\.", 2));
    }

    private static <T> Optional<T> end(String text, Function<String, Optional<T>> meaning, T open) {
        return text.isBlank() ? Optional.of(open) : meaning.apply(text.strip());
    }

    private static Optional<Long> id(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// @param on so many days, as a range that is said to end with a day ends with the beginning of the next
    private Optional<Instant> moment(String text, int on) {
        var day = day(text).map(found -> found.plusDays(on).atStartOfDay(zone).toInstant());
        if (day.isPresent()) return day;
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
