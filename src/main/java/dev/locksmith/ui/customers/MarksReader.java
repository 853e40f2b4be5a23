package dev.locksmith.ui.customers;

import dev.locksmith.customer.CustomerRow;
import dev.locksmith.password.PasswordMails;
import dev.locksmith.ui.ConsoleServices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the marks of a page of customers, with one question a kind of mark.
final class MarksReader {
    private final ConsoleServices services;

    MarksReader(ConsoleServices services) {
        this.services = services;
    }

    Map<Long, Marks> read(List<CustomerRow> rows) {
        var ids = rows.stream().map(CustomerRow::id).toList();
        if (ids.isEmpty()) return Map.of();
        var by = services.setting().staff();
        var live = services.passwords().resets().customersWithLiveLink(by, ids);
        var locked = services.passwords().signIn().locked(by, ids);
        var tokens = services.access().tokens().customersWithTokens(by, ids);
        var blocked = services.mail()
                .outbox()
                .blockedAbout(by, ids.stream().map(PasswordMails::about).toList());
        var marks = new HashMap<Long, Marks>();
        for (var id : ids) {
            marks.put(
                    id,
                    new Marks(
                            live.contains(id),
                            locked.contains(id),
                            tokens.contains(id),
                            blocked.contains(PasswordMails.about(id))));
        }
        return marks;
    }
}
