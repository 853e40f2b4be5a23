package dev.locksmith.customer.view;

import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.CustomerState;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The names that filters are written with: the shop's groups and websites, and the states of accounts.
public record FilterVocabulary(List<CustomerGroup> groups, List<Website> websites, List<CustomerState> states) {
    public FilterVocabulary {
        groups = List.copyOf(groups);
        websites = List.copyOf(websites);
        states = List.copyOf(states);
    }

    /// The shop's, as it is now.
    public static FilterVocabulary of(Websites websites, CustomerSearch search) {
        return new FilterVocabulary(websites.groups(), websites.all(), search.states());
    }

    /// A group's name; of one that is gone, its id.
    public String groupName(long id) {
        return name(groups.stream(), group -> group.id() == id, CustomerGroup::name, id);
    }

    public String websiteName(long id) {
        return name(websites.stream(), website -> website.id() == id, Website::name, id);
    }

    private static <T> String name(Stream<T> all, Predicate<T> asked, Function<T, String> name, long id) {
        return all.filter(asked).map(name).findFirst().orElse("#" + id);
    }

    Optional<Long> group(String name) {
        return groups.stream()
                .filter(group -> group.name().equalsIgnoreCase(name))
                .map(CustomerGroup::id)
                .findFirst();
    }

    /// By its name, or by its code.
    Optional<Long> website(String name) {
        return websites.stream()
                .filter(website ->
                        website.name().equalsIgnoreCase(name) || website.code().equalsIgnoreCase(name))
                .map(Website::id)
                .findFirst();
    }

    Optional<CustomerState> state(String name) {
        return states.stream()
                .filter(state -> Words.written(state.name()).equals(name))
                .findFirst();
    }
}
