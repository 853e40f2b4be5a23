package dev.locksmith.ui.customers.filter;

import dev.locksmith.customer.Gender;
import dev.locksmith.customer.search.CustomerState;
import dev.locksmith.customer.view.FilterKey;
import dev.locksmith.customer.view.FilterVocabulary;
import dev.locksmith.customer.view.Words;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.customers.filter.FilterInput.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which input a filter is edited with.
final class FilterInputs {
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private FilterInputs() {}

    static FilterInput of(Texts texts, FilterVocabulary vocabulary, FilterKey key) {
        var values = new ValueLabels(texts);
        return switch (key) {
            case ID -> new RangeInput(texts, Kind.NUMBERS, List.of());
            case BORN -> new RangeInput(texts, Kind.DAYS, List.of());
            case CREATED -> new RangeInput(texts, Kind.DAYS, List.of(1, 7, 30, 90));
            case COUNTRY -> choices(Arrays.stream(Locale.getISOCountries()), values::country, code -> code, true);
            case GROUP -> choices(vocabulary.groups().stream(), CustomerGroup::name, CustomerGroup::name, true);
            case WEBSITE -> choices(vocabulary.websites().stream(), Website::name, Website::name, true);
            case GENDER ->
                choices(Arrays.stream(Gender.values()), values::gender, gender -> Words.written(gender.name()), true);
            case ACTIVE, CONFIRMED, PASSWORD ->
                choices(YES_OR_NO.stream(), word -> values.yesNo(word.equals("yes")), word -> word, false);
            case STATE ->
                choices(
                        vocabulary.states().stream(),
                        state -> texts.get("customers.state." + state.name()),
                        (CustomerState state) -> Words.written(state.name()),
                        false);
            case NAME, EMAIL, PHONE, FAX, POSTCODE, CITY, STREET, REGION, COMPANY, TAX_NUMBER, ADDRESS_NAME ->
                new WordsInput(texts.get("customers.filter." + key.name()));
        };
    }

    private static <T> FilterInput choices(
            Stream<T> all, Function<T, String> label, Function<T, String> written, boolean several) {
        var choices = all.map(one -> new ChoiceInput.Choice(label.apply(one), written.apply(one)));
        return new ChoiceInput(
                several
                        ? choices.sorted(Comparator.comparing(ChoiceInput.Choice::label))
                                .toList()
                        : choices.toList(),
                several);
    }
}
