package dev.locksmith.password.options;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.database.Transaction;
import dev.locksmith.secret.Argon2;
import dev.locksmith.secret.CommerceHash;
import dev.locksmith.setting.SettingsVersion;
import dev.locksmith.setting.ShopSettings;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The password options as they are set in the database, for all websites or for one.
public final class PasswordSettings {
    /// The scope of all websites.
    public static final long ALL_WEBSITES = ShopSettings.ALL_WEBSITES;

    /// What the dearest hashes cost that were ever made: they are there until their owners sign in, and an answer must
    /// not come sooner for anybody else.
    static final String DEAREST_WORK = "password.hash.dearest-work";

    /// NIST SP 800-63B-4 4.2.1.2: a mailed recovery code is good for 24 hours at most.
    private static final int NIST_LINK_HOURS = 24;

    /// NIST SP 800-63B-4 3.1.1.2, for a password without a second factor.
    private static final int NIST_MIN_LENGTH = 15;

    private final AuditedDatabase database;
    private final ShopSettings store;

    /// By website.
    private final Map<Long, ReadOptions> read = new ConcurrentHashMap<>();

    public PasswordSettings(AuditedDatabase database, ShopSettings store) {
        this.database = database;
        this.store = store;
    }

    /// What holds on a website now.
    ///
    /// @param websiteId or [#ALL_WEBSITES]
    public PasswordOptions of(long websiteId) {
        return database.inTransaction(transaction -> of(transaction, websiteId));
    }

    public PasswordOptions of(Transaction transaction, long websiteId) {
        return PasswordOptions.of(read(transaction, websiteId));
    }

    /// What holds on a website at a version of the settings, which the caller has just read: it is read again only
    /// where that has changed.
    public PasswordOptions at(Transaction transaction, long websiteId, SettingsVersion version) {
        var known = read.get(websiteId);
        if (known != null && known.version.equals(version)) return known.options;
        var options = of(transaction, websiteId);
        read.put(websiteId, new ReadOptions(version, options));
        return options;
    }

    /// @param version from before they were read
    private record ReadOptions(SettingsVersion version, PasswordOptions options) {}

    /// As staff ask for it, who must be allowed to look at customers or to change what holds for them.
    public List<OptionValue> values(StaffMember by, long websiteId) {
        requireToRead(by);
        return values(websiteId);
    }

    /// As staff ask for it, see [#values(StaffMember, long)].
    public OptionValues read(StaffMember by, long websiteId) {
        requireToRead(by);
        return read(websiteId);
    }

    private static void requireToRead(StaffMember by) {
        if (!by.may(Permission.CHANGE_OPTIONS)) by.require(Permission.VIEW_CUSTOMERS);
    }

    /// Every option with its value and where that comes from, in the order in which people read them.
    ///
    /// @param websiteId or [#ALL_WEBSITES]
    public List<OptionValue> values(long websiteId) {
        return read(websiteId).all();
    }

    /// What is set in a scope, and what holds there because of it.
    ///
    /// @param websiteId or [#ALL_WEBSITES]
    public OptionValues read(long websiteId) {
        return database.inTransaction(transaction -> read(transaction, websiteId));
    }

    /// Sets options, or, where a change is empty, takes the scope's own value back. Choosing a profile takes back every
    /// other value of the scope that is not set along with it.
    ///
    /// @param websiteId or [#ALL_WEBSITES]
    /// @throws InvalidOptionValue for a value that its option does not take
    /// @throws ProfileViolation for a value that the profile forbids
    public void change(StaffMember by, long websiteId, Map<PasswordOption, Optional<String>> changes) {
        by.require(Permission.CHANGE_OPTIONS);
        var checked = changes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, change -> change.getValue().map(text -> canonical(change.getKey(), text))));
        database.doInTransaction(transaction -> {
            store.lock(transaction, websiteId, ALL_WEBSITES);
            var before = read(transaction, websiteId);
            var after = before.changed(checked);
            after.differences(before).forEach((option, value) -> write(transaction, by, websiteId, option, value));
            keepDearestWork(transaction, by, before, after);
            checkProfiles(transaction, websiteId);
            record(transaction, by, websiteId, before, after);
        });
    }

    private void keepDearestWork(Transaction transaction, StaffMember by, OptionValues before, OptionValues after) {
        var work = Stream.of(before, after)
                .map(values -> PasswordOptions.of(values).hash())
                .mapToLong(options -> Argon2.of(options).work())
                .max()
                .orElse(0);
        if (work > Math.max(before.dearestWork(), CommerceHash.MOST_WORK))
            store.set(transaction, by.actor(), ALL_WEBSITES, DEAREST_WORK, String.valueOf(work));
    }

    private void write(
            Transaction transaction, StaffMember by, long websiteId, PasswordOption option, Optional<String> value) {
        value.ifPresentOrElse(
                text -> store.set(transaction, by.actor(), websiteId, option.key(), text),
                () -> store.remove(transaction, websiteId, option.key()));
    }

    private OptionValues read(Transaction transaction, long websiteId) {
        if (websiteId == ALL_WEBSITES) return new OptionValues(store.of(transaction, ALL_WEBSITES), Optional.empty());
        var scopes = store.of(transaction, List.of(ALL_WEBSITES, websiteId));
        return new OptionValues(
                scopes.getOrDefault(ALL_WEBSITES, Map.of()), Optional.of(scopes.getOrDefault(websiteId, Map.of())));
    }

    private static String canonical(PasswordOption option, String text) {
        return option.kind().canonical(text).orElseThrow(() -> switch (option.kind()) {
            case OptionKind.Whole(var least, var most) ->
                new InvalidOptionValue("password.option.whole", option.key(), least, most);
            case OptionKind.Choice(var words) ->
                new InvalidOptionValue("password.option.choice", option.key(), String.join(", ", words));
            case OptionKind.Flag _ -> new InvalidOptionValue("password.option.flag", option.key());
        });
    }

    /// What is set for all websites holds on each, so each is checked.
    private void checkProfiles(Transaction transaction, long websiteId) {
        check(of(transaction, websiteId));
        if (websiteId == ALL_WEBSITES) store.websites(transaction).forEach(website -> check(of(transaction, website)));
    }

    private static void check(PasswordOptions options) {
        if (options.profile() != PasswordProfile.NIST) return;
        if (options.reset().linkLife().toHours() > NIST_LINK_HOURS)
            throw new ProfileViolation("password.option.nist.hours", NIST_LINK_HOURS);
        if (options.policy().minLength() < NIST_MIN_LENGTH)
            throw new ProfileViolation("password.option.nist.length", NIST_MIN_LENGTH);
    }

    private void record(
            Transaction transaction, StaffMember by, long websiteId, OptionValues before, OptionValues after) {
        var changed = after.all().stream()
                .filter(now -> !now.equals(before.of(now.option())))
                .map(now -> "%s: %s → %s".formatted(now.option().key(), before.value(now.option()), now.value()))
                .collect(Collectors.joining("; "));
        if (changed.isEmpty()) return;
        var scope = websiteId == ALL_WEBSITES ? "" : "website=" + websiteId + " ";
        database.record(
                transaction, by.actor(), AuditEntry.of(Act.OPTIONS_CHANGED).detail(scope + changed));
    }
}
