package dev.locksmith.ui.customers.filter;

import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerFilter.BornRange;
import dev.locksmith.customer.search.CustomerFilter.CreatedRange;
import dev.locksmith.customer.view.FilterKey;
import dev.locksmith.customer.view.FilterVocabulary;
import dev.locksmith.text.Texts;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Filters in words.
public final class FilterLabels {
    private final Texts texts;
    private final ValueLabels values;
    private final FilterVocabulary vocabulary;

    public FilterLabels(Texts texts, FilterVocabulary vocabulary) {
        this.texts = texts;
        this.values = new ValueLabels(texts);
        this.vocabulary = vocabulary;
    }

    /// What a filter is about.
    public String key(FilterKey key) {
        return texts.get("customers.filter." + key.name());
    }

    public String of(CustomerFilter filter) {
        return switch (filter) {
            case CustomerFilter.InState(var state) -> texts.get("customers.state." + state.name());
            default -> texts.get("customers.filter.is", key(FilterKey.of(filter)), value(filter));
        };
    }

    private String value(CustomerFilter filter) {
        return switch (filter) {
            case CustomerFilter.FieldText(var _, var text) -> text;
            case CustomerFilter.IdRange(var first, var last) when first == last -> Long.toString(first);
            case CustomerFilter.IdRange(var first, var last) ->
                range(first == 0 ? "" : Long.toString(first), last == Long.MAX_VALUE ? "" : Long.toString(last));
            case CreatedRange(var start, var end) ->
                range(
                        start.equals(CreatedRange.OPEN_START) ? "" : values.day(start),
                        // the end is not included, and people name the last day that is
                        end.equals(CreatedRange.OPEN_END) ? "" : values.day(end.minus(Duration.ofMillis(1))));
            case CustomerFilter.CreatedLately(var days) -> texts.get("customers.filter.lately", days);
            case BornRange(var first, var last) ->
                range(
                        first.equals(BornRange.OPEN_FIRST) ? "" : values.day(first),
                        last.equals(BornRange.OPEN_LAST) ? "" : values.day(last));
            case CustomerFilter.InGroup(var ids) -> list(ids, vocabulary::groupName);
            case CustomerFilter.OnWebsite(var ids) -> list(ids, vocabulary::websiteName);
            case CustomerFilter.InCountry(var codes) -> list(codes, values::country);
            case CustomerFilter.OfGender(var genders) -> list(genders, values::gender);
            case CustomerFilter.IsActive(var holds) -> values.yesNo(holds);
            case CustomerFilter.IsConfirmed(var holds) -> values.yesNo(holds);
            case CustomerFilter.HasPassword(var holds) -> values.yesNo(holds);
            case CustomerFilter.InState(var state) -> texts.get("customers.state." + state.name());
        };
    }

    private static <T> String list(Set<T> values, Function<T, String> name) {
        return values.stream().map(name).sorted().collect(Collectors.joining(", "));
    }

    private String range(String first, String last) {
        if (first.isEmpty()) return texts.get("customers.filter.until", last);
        if (last.isEmpty()) return texts.get("customers.filter.from", first);
        return first.equals(last) ? first : texts.get("customers.filter.between", first, last);
    }
}
