package dev.locksmith.customer.search;

import dev.locksmith.database.Database;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.util.List;

/// Searches the customers by keywords, and gives what is found page by page.
public final class CustomerSearch {
    private final Database database;

    public CustomerSearch(Database database) {
        this.database = database;
    }

    /// As staff ask for it, who must be allowed to look at customers.
    public long count(StaffMember by, CustomerQuery query) {
        by.require(Permission.VIEW_CUSTOMERS);
        return count(query);
    }

    /// As staff ask for it, see [#count(StaffMember, CustomerQuery)].
    public List<CustomerRow> page(StaffMember by, CustomerQuery query, long offset, int size) {
        by.require(Permission.VIEW_CUSTOMERS);
        return page(query, offset, size);
    }

    /// How many customers the keywords find.
    public long count(CustomerQuery query) {
        return database.inTransaction(
                transaction -> transaction.repository(SearchQueries::new).count(query.keywords()));
    }

    /// Some lines of the grid, counted from 0 in the query's order.
    public List<CustomerRow> page(CustomerQuery query, long offset, int size) {
        return database.inTransaction(
                transaction -> transaction.repository(SearchQueries::new).page(query, offset, size));
    }
}
