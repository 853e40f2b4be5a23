package dev.locksmith.customer.demo;

import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Transaction;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The shop of the demo customers: the main website, one more with another language and time zone, and four groups.
record DemoShop(Websites websites) {
    private static final String OUTLET = "outlet";

    /// Opens the shop where it is not open yet.
    ///
    /// @param firstNumber see [CustomerMaker]
    CustomerMaker maker(Transaction transaction, long seed, Instant now, int firstNumber) {
        if (Websites.all(transaction).stream().noneMatch(one -> one.code().equals(OUTLET))) open(transaction);
        var shops = Websites.all(transaction).stream().collect(Collectors.toMap(Website::code, Function.identity()));
        var groups =
                websites.groups(transaction).stream().map(CustomerGroup::id).toList();
        return new CustomerMaker(seed, shops, groups, now, firstNumber);
    }

    /// Three groups are there already.
    private void open(Transaction transaction) {
        websites.addGroup(transaction, "VIP");
        var main = websites.main(transaction);
        var _ = websites.save(
                transaction,
                new Website(main.id(), "base", "Main Store", "Europe/Amsterdam", "en", "support@example.com"));
        var _ = websites.add(
                transaction, new Website(0, OUTLET, "Outlet", "Europe/Stockholm", "sv", "outlet@example.com"));
    }
}
