package dev.locksmith.customer.search;

/// The columns a grid can be sorted by. The names are fixed here, so no text from outside ever reaches the query's
/// order.
public enum CustomerSort {
    ID("c.id", ""),
    NAME("c.sortName", ""),
    EMAIL("c.emailKey", ""),
    GROUP("g.name", " join CustomerGroupEntity g on g.id = c.details.account.groupId"),
    TELEPHONE("nullif(a.details.contact.telephone, '')", Joins.BILLING),
    POSTCODE("nullif(a.details.postal.postcode, '')", Joins.BILLING),
    COUNTRY("nullif(a.details.postal.countryCode, '')", Joins.BILLING),
    REGION("nullif(a.details.postal.region, '')", Joins.BILLING),
    CREATED("c.createdAt", ""),
    WEBSITE("w.name", " join WebsiteEntity w on w.id = c.websiteId");

    private final String path;
    private final String join;

    CustomerSort(String path, String join) {
        this.path = path;
        this.join = join;
    }

    /// What the order needs besides the customer itself.
    String join() {
        return join;
    }

    /// The order in the query: who has nothing in the column comes last either way, and the id decides between equals.
    String order(boolean ascending) {
        var direction = ascending ? " asc" : " desc";
        if (this == ID) return path + direction;
        var absent = path.startsWith("nullif") ? " nulls last" : "";
        return path + direction + absent + ", c.id" + direction;
    }

    private static final class Joins {
        static final String BILLING = " left join AddressEntity a on a.id = c.defaultBillingId";
    }
}
