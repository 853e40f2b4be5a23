package dev.locksmith.customer.index;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.address.AddressDetails;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tokenizer: the words under which a customer is found.
final class SearchTokens {
    /// What the index's text can hold, in characters.
    static final int LONGEST_TEXT = 4000;

    private final Set<Token> tokens = new LinkedHashSet<>();
    private final String email;
    private int room;

    private SearchTokens(String email) {
        this.email = " E=" + SearchText.fold(email).replace(' ', '+').replace('=', '+');
        room = LONGEST_TEXT - this.email.length();
    }

    static SearchTokens of(CustomerDetails details, List<AddressDetails> addresses) {
        var index = new SearchTokens(details.email());
        index.words(SearchField.NAME, details.name().full());
        index.email(SearchText.fold(details.email()));
        index.words(SearchField.COMPANY, details.profile().company());
        index.number(SearchField.TAX_NUMBER, details.profile().taxVat());
        addresses.forEach(index::address);
        return index;
    }

    private void address(AddressDetails address) {
        var postal = address.postal();
        number(SearchField.POSTCODE, postal.postcode());
        phone(SearchField.PHONE, address.contact().telephone(), postal.countryCode());
        phone(SearchField.FAX, address.contact().fax(), postal.countryCode());
        words(SearchField.CITY, postal.city());
        words(SearchField.STREET, postal.street());
        words(SearchField.REGION, postal.region());
        words(SearchField.COMPANY, address.company());
        number(SearchField.TAX_NUMBER, address.vatId());
        words(SearchField.ADDRESS_NAME, address.name().full());
    }

    private void words(SearchField field, String text) {
        SearchText.withJoined(SearchText.fold(text)).forEach(word -> add(field, word));
    }

    /// The parts of a number, and all of it in one piece however it was spaced.
    private void number(SearchField field, String text) {
        var folded = SearchText.fold(text);
        words(field, folded);
        add(field, SearchText.joined(folded));
    }

    private void phone(SearchField field, String number, String countryCode) {
        PhoneNumbers.forms(number, countryCode).forEach(form -> add(field, form));
    }

    /// All of it, and what begins at each part of it: `anna.berg@example.com` is found by `berg@` and `example` too.
    private void email(String email) {
        add(SearchField.EMAIL, email);
        for (var i = 1; i < email.length(); i++) {
            var begins = Character.isLetterOrDigit(email.charAt(i)) && !Character.isLetterOrDigit(email.charAt(i - 1));
            if (begins) add(SearchField.EMAIL, email.substring(i));
        }
    }

    /// A customer with very many addresses is not found by the last of them.
    private void add(SearchField field, String word) {
        if (word.isEmpty() || word.indexOf('=') >= 0 || word.indexOf(' ') >= 0) return;
        var token = new Token(field, Token.cut(word));
        var length = token.tagged().length() + 1;
        if (length <= room && tokens.add(token)) room -= length;
    }

    Set<Token> tokens() {
        return tokens;
    }

    /// The index's text: every word after a space, its field and an equals sign, and at the end the whole e-mail
    /// address after `E=`, so that a part of it can be looked for.
    String text() {
        return tokens.stream().map(token -> " " + token.tagged()).collect(Collectors.joining("", "", email));
    }

    /// The words in an index's text that [#text] made.
    static Set<Token> parse(String text) {
        var words = text.substring(0, Math.max(0, text.lastIndexOf(" E=")));
        return Stream.of(words.split(" "))
                .filter(tagged -> tagged.length() > 2)
                .map(tagged -> new Token(SearchField.of(tagged.charAt(0)), tagged.substring(2)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
