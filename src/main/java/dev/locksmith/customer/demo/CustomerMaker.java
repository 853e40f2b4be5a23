package dev.locksmith.customer.demo;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerDetails.Account;
import dev.locksmith.customer.CustomerDetails.Profile;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.Contact;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.customer.address.PostalAddress;
import dev.locksmith.customer.field.PersonName;
import dev.locksmith.customer.website.Website;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Makes customers up, the same ones for one seed every time.
final class CustomerMaker {
    static final long SEED = 20_260_301;
    private static final Duration OLDEST = Duration.ofDays(4 * 365);
    private static final List<String> DOMAINS = List.of("example.com", "example.org", "example.net");

    private final SplittableRandom random;
    private final List<People> people = People.all();
    /// The last number that an address was told apart by, by name and domain.
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Website> websites;
    private final List<Long> groups;
    private final Instant now;
    private final int firstNumber;

    /// @param websites by code
    /// @param now no account is newer
    /// @param firstNumber that addresses are told apart by; 1 = the first has none
    CustomerMaker(long seed, Map<String, Website> websites, List<Long> groups, Instant now, int firstNumber) {
        this.random = new SplittableRandom(seed);
        this.websites = websites;
        this.groups = groups;
        this.now = now;
        this.firstNumber = firstNumber;
    }

    /// Commerce's own sample customer.
    NewCustomer veronica(Website website) {
        var email = "roni_cost@example.com";
        var name = PersonName.of("Veronica", "Costello");
        var profile = Profile.EMPTY.withDateOfBirth(LocalDate.of(1973, 12, 15)).withGender(Gender.FEMALE);
        var postal = new PostalAddress("6146 Honey Bluff Parkway", "Calder", "Michigan", "49628-7978", "US");
        return customer(
                website,
                CustomerDetails.of(name, email, groups.getFirst()).withProfile(profile),
                AddressDetails.of(name).withPostal(postal).withContact(new Contact("(555) 229-3326", "")));
    }

    NewCustomer next(boolean active, boolean confirmed) {
        var country = pick(people);
        var first = pick(country.firstNames());
        var last = pick(country.lastNames());
        var name = PersonName.of(first.written(), last.written());
        return next(country, name, first.latin() + "." + last.latin(), new Account(group(), false, active, confirmed));
    }

    /// One of very many: who has a second first name, a lower part of them not confirmed or switched off.
    NewCustomer oneOfMany() {
        var country = pick(people);
        var first = pick(country.firstNames());
        var second = random.nextInt(3) == 0 ? pick(country.firstNames()).written() : "";
        var last = pick(country.lastNames());
        var middle = second.equals(first.written()) ? "" : second;
        var name = new PersonName("", first.written(), middle, last.written(), "");
        var account = new Account(group(), false, random.nextInt(50) > 0, random.nextInt(20) > 0);
        return next(country, name, first.latin() + "." + last.latin(), account);
    }

    private NewCustomer next(People country, PersonName name, String latin, Account account) {
        var email = email(latin);
        var profile = Profile.EMPTY.withDateOfBirth(born()).withLanguage(country.language());
        var place = pick(country.places());
        var street = filled(pick(country.streets()));
        var postal = new PostalAddress(
                street, place.city(), place.region(), filled(place.postcode()), country.countryCode());
        return customer(
                website(country),
                new CustomerDetails(name, email, account, profile),
                AddressDetails.of(name).withPostal(postal).withContact(new Contact(filled(country.phone()), "")));
    }

    private Website website(People country) {
        var website = websites.get(country.website());
        if (website == null) throw new IllegalStateException("no website " + country.website());
        return website;
    }

    private NewCustomer customer(Website website, CustomerDetails details, AddressDetails address) {
        var age = Duration.ofSeconds(random.nextLong(OLDEST.toSeconds()));
        return new NewCustomer(
                website.id(), details, List.of(new NewAddress(address, true, true)), now.minus(age), website.name());
    }

    /// Three in four are in the first group.
    private long group() {
        return random.nextInt(4) == 0 ? pick(groups) : groups.getFirst();
    }

    private @Nullable LocalDate born() {
        return random.nextBoolean() ? LocalDate.of(1945, 1, 1).plusDays(random.nextInt(60 * 365)) : null;
    }

    /// An address at a domain that is nobody's (RFC 2606), which no one had before.
    private String email(String name) {
        var domain = pick(DOMAINS);
        var number = numbers.merge(
                name + '@' + domain, firstNumber, (last, _) -> last == 1 ? 2 : last + 1 + random.nextInt(100));
        return number == 1 ? name + '@' + domain : name + number + '@' + domain;
    }

    private String filled(String pattern) {
        var filled = new StringBuilder();
        for (var i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '#' -> filled.append(random.nextInt(10));
                case '@' -> filled.append((char) ('A' + random.nextInt(26)));
                case '$' -> filled.append(1 + random.nextInt(120));
                default -> filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
