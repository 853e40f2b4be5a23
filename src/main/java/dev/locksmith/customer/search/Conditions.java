package dev.locksmith.customer.search;

import dev.locksmith.customer.index.IndexRules;
import dev.locksmith.customer.index.SortKeys;
import dev.locksmith.customer.index.Trait;
import dev.locksmith.customer.search.Criterion.CustomerId;
import dev.locksmith.customer.search.Criterion.EmailPart;
import dev.locksmith.customer.search.Criterion.WordPrefix;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Translates what is asked for into predicates, and keeps their parameters.
final class Conditions {
    private final IndexRules rules;
    private final Instant now;
    private final boolean trigrams;
    private final Map<String, Object> parameters = new HashMap<>();

    /// @param trigrams whether words are found in the index's text; else in the table of words
    Conditions(IndexRules rules, Instant now, boolean trigrams) {
        this.rules = rules;
        this.now = now;
        this.trigrams = trigrams;
    }

    List<Condition> of(CustomerQuery query) {
        var terms = new SearchTerms(trigrams).parse(query.keywords()).stream().map(this::term);
        return Stream.concat(terms, query.filters().stream().flatMap(this::filter))
                .toList();
    }

    /// The parameters that occur in a query, by name.
    Map<String, Object> parametersOf(String hql) {
        return parameters.entrySet().stream()
                .filter(parameter -> hql.contains(":" + parameter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Condition term(SearchTerm term) {
        var any = Condition.any(term.alternatives().stream()
                .map(all -> all.size() == 1
                        ? criterion(all.getFirst())
                        : Condition.all(all.stream().map(this::criterion).toList()))
                .toList());
        return term.commonPart()
                .map(part -> new Condition(like("%" + escaped(part) + "%") + " and " + any.check(), any.sources()))
                .orElse(any);
    }

    private Condition criterion(Criterion criterion) {
        return switch (criterion) {
            case WordPrefix word -> word(word);
            case EmailPart(var part) -> new Condition(like("%E=%" + escaped(part) + "%"), List.of());
            case CustomerId(var id) -> onRow("l.customerId = " + id);
        };
    }

    private Condition word(WordPrefix word) {
        var field = word.field().map(of -> " " + of.tag()).orElse("");
        var check = like("%" + field + "=" + escaped(word.prefix()) + "%");
        if (trigrams) return new Condition(check, List.of());
        var tag = word.field()
                .map(of -> " and w.posting.field = " + parameter(String.valueOf(of.tag())))
                .orElse("");
        var source = "select w.posting.customerId from WordEntity w where w.posting.word >= " + parameter(word.prefix())
                + " and w.posting.word < " + parameter(PrefixRange.end(word.prefix())) + tag;
        return new Condition(check, List.of(source));
    }

    private String like(String pattern) {
        return "l.searchText like " + parameter(pattern) + " escape '\\'";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private Stream<Condition> filter(CustomerFilter filter) {
        return switch (filter) {
            case CustomerFilter.FieldText(var field, var text) ->
                SearchTerms.parse(field, text).stream().map(this::term);
            case CustomerFilter.IdRange(var first, var last) ->
                Stream.of(onRow("l.customerId between " + first + " and " + last));
            case CustomerFilter.CreatedRange(var start, var end) ->
                Stream.of(onRow("l.createdKey >= " + parameter(SortKeys.of(start)) + " and l.createdKey < "
                        + parameter(SortKeys.of(end))));
            case CustomerFilter.CreatedLately(var days) ->
                Stream.of(onRow("l.createdKey >= " + parameter(SortKeys.of(now.minus(Duration.ofDays(days))))));
            case CustomerFilter.BornRange(var first, var last) ->
                Stream.of(onRow(
                        "l.bornKey between " + parameter(SortKeys.of(first)) + " and " + parameter(SortKeys.of(last))));
            case CustomerFilter.InGroup(var ids) -> Stream.of(oneOf("l.groupKey", ids, rules::groupKey));
            case CustomerFilter.OnWebsite(var ids) -> Stream.of(oneOf("l.websiteKey", ids, rules::websiteKey));
            case CustomerFilter.InCountry(var codes) -> Stream.of(oneOf("l.countryKey", codes, rules::countryKey));
            case CustomerFilter.OfGender(var genders) -> traits(traits -> genders.contains(Trait.gender(traits)));
            case CustomerFilter.IsActive(var holds) -> traits(traits -> Trait.ACTIVE.in(traits) == holds);
            case CustomerFilter.IsConfirmed(var holds) -> traits(traits -> Trait.CONFIRMED.in(traits) == holds);
            case CustomerFilter.HasPassword(var holds) -> traits(traits -> Trait.HAS_PASSWORD.in(traits) == holds);
            case CustomerFilter.InState(var state) -> Stream.of(state(state.members(now)));
        };
    }

    private Stream<Condition> traits(IntPredicate asked) {
        var matching = Trait.matching(asked).stream().map(Object::toString).toList();
        return Stream.of(
                matching.isEmpty() ? Condition.NEVER : onRow("l.traits in (" + String.join(", ", matching) + ")"));
    }

    private <T> Condition oneOf(String attribute, Collection<T> values, Function<T, byte[]> key) {
        return Condition.any(values.stream()
                .map(value -> onRow(attribute + " = " + parameter(key.apply(value))))
                .toList());
    }

    private Condition state(CustomerState.Members members) {
        parameters.putAll(members.parameters());
        return new Condition(members.holds().replace("{id}", "l.customerId"), members.ids());
    }

    /// A database with trigrams keeps statistics, and finds the best way to a row by itself.
    private Condition onRow(String predicate) {
        return trigrams ? new Condition(predicate, List.of()) : Condition.onRow(predicate);
    }

    private String parameter(Object value) {
        // the end keeps one name from being the beginning of another
        var name = "p" + parameters.size() + "_";
        parameters.put(name, value);
        return ":" + name;
    }
}
