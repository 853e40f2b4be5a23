package dev.locksmith.customer;

/// The columns a grid can be sorted by. The names are fixed here, so no text from outside ever reaches the query's
/// order.
public enum CustomerSort {
    ID("c.id"),
    NAME("c.sortName"),
    EMAIL("c.emailKey"),
    GROUP("g.name"),
    TELEPHONE("a.details.telephone"),
    POSTCODE("a.details.postcode"),
    COUNTRY("a.details.countryCode"),
    REGION("a.details.region"),
    CREATED("c.createdAt"),
    WEBSITE("w.name");

    private final String path;

    CustomerSort(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
