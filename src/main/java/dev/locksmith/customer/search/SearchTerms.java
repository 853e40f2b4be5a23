package dev.locksmith.customer.search;

import dev.locksmith.customer.index.PhoneNumbers;
import dev.locksmith.customer.index.SearchField;
import dev.locksmith.customer.index.SearchText;
import dev.locksmith.customer.index.Token;
import dev.locksmith.customer.search.Criterion.CustomerId;
import dev.locksmith.customer.search.Criterion.EmailPart;
import dev.locksmith.customer.search.Criterion.WordPrefix;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The query parser: reads what somebody typed into the search box.
final class SearchTerms {
    /// Nobody types more; what is longer finds nobody.
    private static final int LONGEST = 400;

    private static final int MOST = 12;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_ID = 18;
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9()./-]*");

    private final boolean parts;

    /// @param parts whether parts of e-mail addresses are found at once
    SearchTerms(boolean parts) {
        this.parts = parts;
    }

    /// All of the terms must hold; none = everybody.
    List<SearchTerm> parse(String typed) {
        if (typed.length() > LONGEST) return List.of(SearchTerm.NOBODY);
        var words = SearchText.words(SearchText.fold(typed)).stream().distinct().toList();
        if (words.size() > MOST) return List.of(SearchTerm.NOBODY);
        var terms = new ArrayList<SearchTerm>();
        for (var i = 0; i < words.size(); ) {
            var run = numbers(words, i);
            terms.add(run.isEmpty() ? term(words.get(i)) : number(run, run.size() == words.size()));
            i += Math.max(1, run.size());
        }
        return terms;
    }

    /// What one field must hold: each word, by its beginning.
    static List<SearchTerm> parse(SearchField field, String typed) {
        if (typed.length() > LONGEST) return List.of(SearchTerm.NOBODY);
        var folded = SearchText.fold(typed);
        return switch (field) {
            case PHONE, FAX -> List.of(ofAny(field, PhoneNumbers.prefixes(folded)));
            case POSTCODE, TAX_NUMBER -> List.of(ofAny(field, List.of(SearchText.joined(folded))));
            case EMAIL -> List.of(ofAny(field, List.of(folded.replaceFirst("^@", ""))));
            default -> {
                var words = SearchText.parts(folded).stream()
                        .map(part -> ofAny(field, List.of(part)))
                        .toList();
                yield words.isEmpty() ? List.of(SearchTerm.NOBODY) : words;
            }
        };
    }

    private static SearchTerm ofAny(SearchField field, List<String> prefixes) {
        return new SearchTerm(prefixes.stream()
                .filter(prefix -> !prefix.isEmpty())
                .map(prefix -> List.<Criterion>of(WordPrefix.of(field, Token.cut(prefix))))
                .toList());
    }

    /// The words from here on that are digits, as a phone number is spaced.
    private static List<String> numbers(List<String> words, int from) {
        return words.subList(from, words.size()).stream()
                .takeWhile(word -> NUMBER.matcher(word).matches())
                .toList();
    }

    /// @param alone whether nothing else was typed: then it may be a customer's ID
    private SearchTerm number(List<String> run, boolean alone) {
        var written = String.join(" ", run);
        var digits = SearchText.digits(written);
        var meanings = new ArrayList<List<Criterion>>();
        meanings.add(List.of(any(digits)));
        PhoneNumbers.prefixes(written)
                .forEach(prefix -> meanings.add(List.of(WordPrefix.of(SearchField.PHONE, Token.cut(prefix)))));
        if (run.size() > 1)
            meanings.add(run.stream()
                    .<Criterion>map(word -> any(SearchText.digits(word)))
                    .toList());
        if (alone && run.size() == 1 && digits.length() <= LONGEST_ID && digits.equals(written))
            meanings.add(List.of(new CustomerId(Long.parseLong(digits))));
        if (parts && run.size() == 1 && written.length() >= SHORTEST_PART)
            meanings.add(List.of(new EmailPart(written)));
        return new SearchTerm(meanings);
    }

    private SearchTerm term(String word) {
        var pieces = SearchText.parts(word);
        if (pieces.isEmpty()) return SearchTerm.NOBODY;
        var meanings = new ArrayList<List<Criterion>>();
        if (word.matches("#[0-9]{1,18}")) meanings.add(List.of(new CustomerId(Long.parseLong(word.substring(1)))));
        if (word.contains("@")) {
            var email = word.replaceFirst("^@", "");
            if (!email.isEmpty()) meanings.add(List.of(WordPrefix.of(SearchField.EMAIL, Token.cut(email))));
        } else {
            Stream.of(word, SearchText.joined(word))
                    .map(SearchTerms::any)
                    .forEach(whole -> meanings.add(List.of(whole)));
            if (pieces.size() > 1)
                meanings.add(pieces.stream().<Criterion>map(SearchTerms::any).toList());
        }
        if (parts && word.length() >= SHORTEST_PART) meanings.add(List.of(new EmailPart(word)));
        return new SearchTerm(meanings);
    }

    private static WordPrefix any(String word) {
        return WordPrefix.any(Token.cut(word));
    }
}
