package dev.locksmith.customer.index;

import dev.locksmith.audit.Actor;
import dev.locksmith.database.Transaction;
import dev.locksmith.setting.ShopSettings;
import java.util.Optional;

/// The shop's sort order, kept among its settings.
final class SortOrders {
    private static final String NAME = "shop.sort-order";

    private final ShopSettings settings;

    SortOrders(ShopSettings settings) {
        this.settings = settings;
    }

    SortOrder get(Transaction transaction) {
        return Optional.ofNullable(
                        settings.of(transaction, ShopSettings.ALL_WEBSITES).get(NAME))
                .map(SortOrder::parse)
                .orElse(SortOrder.FIRST);
    }

    /// @return false if it was this language's already
    boolean change(Transaction transaction, Actor by, String language) {
        settings.lock(transaction, ShopSettings.ALL_WEBSITES);
        var now = get(transaction);
        if (now.language().equals(language)) return false;
        settings.set(
                transaction,
                by,
                ShopSettings.ALL_WEBSITES,
                NAME,
                now.next(language).stored());
        return true;
    }
}
