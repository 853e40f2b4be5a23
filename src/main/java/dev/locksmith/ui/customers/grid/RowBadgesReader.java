package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.ui.screen.ConsoleServices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the marks of a page of customers, with one question a kind of mark.
final class RowBadgesReader {
    private final ConsoleServices services;

    RowBadgesReader(ConsoleServices services) {
        this.services = services;
    }

    Map<Long, RowBadges> read(List<CustomerRow> rows) {
        var ids = rows.stream().map(CustomerRow::id).toList();
        if (ids.isEmpty()) return Map.of();
        var by = services.session().staff();
        var live = services.passwords().resets().customersWithLiveLink(by, ids);
        var locked = services.passwords().lockouts().locked(by, ids);
        var tokens = services.access().tokens().customersWithTokens(by, ids);
        var blocked = services.mail()
                .outbox()
                .blockedAbout(by, ids.stream().map(MessageTopic::customer).toList());
        var marks = new HashMap<Long, RowBadges>();
        for (var id : ids) {
            marks.put(
                    id,
                    new RowBadges(
                            live.contains(id),
                            locked.contains(id),
                            tokens.contains(id),
                            blocked.contains(MessageTopic.customer(id))));
        }
        return marks;
    }
}
