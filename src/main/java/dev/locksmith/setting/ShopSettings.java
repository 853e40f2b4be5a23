package dev.locksmith.setting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.locksmith.audit.Actor;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is set in the database, by name. What a value means, and whether it makes sense, its own room knows.
public final class ShopSettings {
    /// The scope of what is set for every website that has no value of its own.
    public static final long ALL_WEBSITES = 0;

    private final Clock clock;

    public ShopSettings(Clock clock) {
        this.clock = clock;
    }

    public static Set<Class<?>> entities() {
        return Set.of(SettingEntity.class);
    }

    /// What is set for one website, or for all.
    public Map<String, String> of(Transaction transaction, long websiteId) {
        return transaction.repository(SettingRepository_::new).of(websiteId).stream()
                .collect(toMap(setting -> setting.name, setting -> setting.value));
    }

    /// What is set for some websites, or for all, by website.
    public Map<Long, Map<String, String>> of(Transaction transaction, Collection<Long> websiteIds) {
        return transaction.repository(SettingRepository_::new).of(websiteIds).stream()
                .collect(groupingBy(
                        setting -> setting.websiteId, toMap(setting -> setting.name, setting -> setting.value)));
    }

    /// The websites that have any value of their own.
    public List<Long> websites(Transaction transaction) {
        return transaction.repository(SettingRepository_::new).websites();
    }

    /// Keeps other consoles from changing scopes until this transaction ends.
    public void lock(Transaction transaction, long... websiteIds) {
        Locks.take(
                transaction,
                Arrays.stream(websiteIds).mapToObj(id -> "setting:" + id).toArray(String[]::new));
    }

    /// Sets a value; the scope must be locked.
    public void set(Transaction transaction, Actor by, long websiteId, String name, String value) {
        var repository = transaction.repository(SettingRepository_::new);
        var found = repository.find(websiteId, name);
        var setting = found.orElseGet(SettingEntity::new);
        setting.websiteId = websiteId;
        setting.name = name;
        setting.value = value;
        setting.changedAt = clock.instant();
        setting.changedBy = by.name();
        if (found.isPresent()) repository.update(setting);
        else repository.insert(setting);
    }

    /// Takes a value back, so that the wider scope's holds again; the scope must be locked.
    public void remove(Transaction transaction, long websiteId, String name) {
        transaction.repository(SettingRepository_::new).remove(websiteId, name);
    }
}
