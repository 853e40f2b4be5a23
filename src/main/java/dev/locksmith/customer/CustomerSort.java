package dev.locksmith.customer;

/// The columns a grid can be sorted by. The names are fixed here, so no text from outside ever reaches the query's
/// order.
public enum CustomerSort {
    ID("c.id"),
    NAME("c.sortName"),
    EMAIL("c.emailKey"),
    GROUP("g.name"),
    TELEPHONE("nullif(a.details.telephone, '')"),
    POSTCODE("nullif(a.details.postcode, '')"),
    COUNTRY("nullif(a.details.countryCode, '')"),
    REGION("nullif(a.details.region, '')"),
    CREATED("c.createdAt"),
    WEBSITE("w.name");

    private final String path;

    CustomerSort(String path) {
        this.path = path;
    }

    /// The order in the query: who has nothing in the column comes last either way, and the id decides between equals.
    String order(boolean ascending) {
        var direction = ascending ? " asc" : " desc";
        if (this == ID) return path + direction;
        var absent = path.startsWith("nullif") ? " nulls last" : "";
        return path + direction + absent + ", c.id" + direction;
    }
}
