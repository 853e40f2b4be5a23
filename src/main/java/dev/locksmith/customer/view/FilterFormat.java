package dev.locksmith.customer.view;

import dev.locksmith.customer.Gender;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerFilter.CreatedRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Writes filters as text, which [FilterParser] reads.
public final class FilterFormat {
    private final FilterVocabulary vocabulary;
    private final ZoneId zone;

    /// @param zone whose days are meant
    public FilterFormat(FilterVocabulary vocabulary, ZoneId zone) {
        this.vocabulary = vocabulary;
        this.zone = zone;
    }

    /// Without its key.
    public String format(CustomerFilter filter) {
        return switch (filter) {
            case CustomerFilter.FieldText(var _, var text) -> text.replaceAll("\\R", " ");
            case CustomerFilter.IdRange(var first, var last) ->
                first == last
                        ? Long.toString(first)
                        : range(first == 0 ? "" : first, last == Long.MAX_VALUE ? "" : last);
            case CreatedRange(var start, var end) ->
                range(
                        start.equals(CreatedRange.OPEN_START) ? "" : moment(start, 0),
                        end.equals(CreatedRange.OPEN_END) ? "" : moment(end, 1));
            case CustomerFilter.CreatedLately(var days) -> "last " + days + " days";
            case CustomerFilter.BornRange(var first, var last) ->
                range(
                        first.equals(CustomerFilter.BornRange.OPEN_FIRST) ? "" : first,
                        last.equals(CustomerFilter.BornRange.OPEN_LAST) ? "" : last);
            case CustomerFilter.InGroup(var ids) -> list(ids, vocabulary::groupName);
            case CustomerFilter.OnWebsite(var ids) -> list(ids, vocabulary::websiteName);
            case CustomerFilter.InCountry(var codes) -> list(codes, code -> code);
            case CustomerFilter.OfGender(var genders) -> list(genders, FilterFormat::gender);
            case CustomerFilter.IsActive(var holds) -> yesOrNo(holds);
            case CustomerFilter.IsConfirmed(var holds) -> yesOrNo(holds);
            case CustomerFilter.HasPassword(var holds) -> yesOrNo(holds);
            case CustomerFilter.InState(var state) -> Words.written(state.name());
        };
    }

    private static String gender(Gender gender) {
        return Words.written(gender.name());
    }

    private static String yesOrNo(boolean holds) {
        return holds ? "yes" : "no";
    }

    private static <T> String list(Set<T> values, Function<T, String> name) {
        return Words.list(sorted(values.stream().map(name).toList()));
    }

    /// So that the same filter is always written the same.
    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    private static String range(Object first, Object last) {
        return first + ".." + last;
    }

    /// A day, where it is the beginning of one.
    ///
    /// @param back so many days, as people name the last day of a range that ends with the next
    private String moment(Instant moment, int back) {
        var local = moment.atZone(zone);
        var day = local.toLocalDate();
        return day.atStartOfDay(zone).equals(local) ? day.minusDays(back).toString() : moment.toString();
    }
}
