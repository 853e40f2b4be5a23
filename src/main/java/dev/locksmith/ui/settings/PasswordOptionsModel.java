package dev.locksmith.ui.settings;

import static dev.locksmith.password.options.PasswordOption.*;

import dev.locksmith.customer.website.Website;
import dev.locksmith.limit.Protection;
import dev.locksmith.password.options.OptionKind;
import dev.locksmith.password.options.OptionValues;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.staff.Permission;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.LatestOnly;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The password options of one scope being edited. What nobody has typed follows what has been: a chosen profile shows
/// its values at once, and nothing is stored before Save.
final class PasswordOptionsModel {
    private final ConsoleServices services;
    private final ScreenContext context;
    private final LatestOnly reading = new LatestOnly();
    private final Map<PasswordOption, OptionField> fields = new EnumMap<>(PasswordOption.class);
    private final Map<PasswordOption, Optional<String>> typed = new EnumMap<>(PasswordOption.class);
    private final ReadOnlyObjectWrapper<List<Website>> websites = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Website>> scope = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private OptionValues stored = new OptionValues(Map.of(), Optional.empty());
    private boolean showing;

    PasswordOptionsModel(ConsoleServices services, ScreenContext context) {
        this.services = services;
        this.context = context;
        for (var option : PasswordOption.values()) {
            var field = new OptionField(option);
            fields.put(option, field);
            field.text().subscribe((_, text) -> {
                if (!showing) type(option, text);
            });
        }
    }

    OptionField field(PasswordOption option) {
        return Objects.requireNonNull(fields.get(option));
    }

    ReadOnlyObjectProperty<List<Website>> websites() {
        return websites.getReadOnlyProperty();
    }

    /// The website whose options these are, or empty for all websites.
    ReadOnlyObjectProperty<Optional<Website>> scope() {
        return scope.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /// Whether everything that is typed can be stored.
    ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    BooleanProperty saving() {
        return saving;
    }

    boolean mayChange() {
        return services.session().staff().may(Permission.CHANGE_OPTIONS);
    }

    /// Reads everything anew, unless that would take away what is typed.
    void load() {
        if (dirty.get() || saving.get()) return;
        read(scope.get());
    }

    private void read(Optional<Website> wanted) {
        context.background()
                .run(
                        "settings.load",
                        () -> new Read(services.customers().websites().all(), values(wanted)))
                .latestOf(reading)
                .then(read -> {
                    websites.set(read.websites());
                    scope.set(wanted);
                    stored(read.values());
                });
    }

    private OptionValues values(Optional<Website> wanted) {
        return services.passwords().settings().read(services.session().staff(), id(wanted));
    }

    private static long id(Optional<Website> website) {
        return website.map(Website::id).orElse(PasswordSettings.ALL_WEBSITES);
    }

    private record Read(List<Website> websites, OptionValues values) {}

    /// Shows another scope, after asking about unsaved changes.
    void choose(Optional<Website> wanted) {
        if (wanted.equals(scope.get())) return;
        leave(() -> read(wanted));
    }

    private void type(PasswordOption option, String text) {
        typed.remove(option);
        if (option == PROFILE) typed.clear();
        var before = stored.changed(taken()).of(option).value();
        var same = option.kind().canonical(text).filter(before::equals).isPresent();
        if (!same) typed.put(option, Optional.of(text));
        show();
    }

    /// Takes the scope's own value back.
    void inherit(PasswordOption option) {
        typed.remove(option);
        if (stored.changed(taken()).isOwn(option)) typed.put(option, Optional.empty());
        show();
    }

    void revert() {
        typed.clear();
        context.notifications().solved();
        show();
    }

    private void stored(OptionValues values) {
        stored = values;
        revert();
    }

    /// What is typed and can be stored.
    private Map<PasswordOption, Optional<String>> taken() {
        var taken = new EnumMap<PasswordOption, Optional<String>>(PasswordOption.class);
        typed.forEach((option, text) -> {
            var canonical = text.flatMap(option.kind()::canonical);
            if (text.isEmpty() || canonical.isPresent()) taken.put(option, canonical);
        });
        return taken;
    }

    private void show() {
        var now = stored.changed(taken());
        showing = true;
        fields.forEach((option, field) -> {
            var text = typed.getOrDefault(option, Optional.empty());
            var differs = typed.containsKey(option)
                    || !stored.of(option).value().equals(now.of(option).value());
            field.show(now.of(option), text, now.isOwn(option), differs);
            field.problem().set(text.map(words -> problem(option, words)).orElse(""));
            field.unused().set(unused(option, now));
        });
        showing = false;
        dirty.set(!typed.isEmpty());
        valid.set(
                fields.values().stream().allMatch(field -> field.problem().get().isEmpty()));
    }

    private String problem(PasswordOption option, String text) {
        if (option.kind().canonical(text).isPresent()) return "";
        return switch (option.kind()) {
            case OptionKind.Whole(var least, var most) -> texts().get("settings.problem.whole", least, most);
            case OptionKind.Choice _, OptionKind.Flag _ -> throw new IllegalStateException("chosen, not typed");
        };
    }

    private String unused(PasswordOption option, OptionValues now) {
        var protection =
                OptionKind.constant(Protection.class, now.of(PROTECTION).value());
        return switch (option) {
            case ACCOUNT_PER_HOUR, ACCOUNT_MINUTES ->
                protection.countsAccount() ? "" : texts().get("settings.unused.account");
            case IP_PER_HOUR, IP_MINUTES -> protection.countsIp() ? "" : texts().get("settings.unused.ip");
            case LOCKOUT_MINUTES -> never(now, LOCKOUT_FAILURES);
            case API_LOCKOUT_MINUTES -> never(now, API_LOCKOUT_FAILURES);
            default -> "";
        };
    }

    private String never(OptionValues now, PasswordOption failures) {
        return now.of(failures).value().equals("0") ? texts().get("settings.unused.lockout") : "";
    }

    void save() {
        if (dirty.get() && !saving.get() && mayChange()) save(() -> {});
    }

    /// Saves, and goes on once that is done; what cannot be saved stays typed, and nothing goes on.
    private void save(Runnable proceed) {
        if (!valid.get()) {
            context.notifications().problem(texts().get("settings.invalid"));
            stay();
            return;
        }
        var where = scope.get();
        var changes = Map.copyOf(taken());
        var by = services.session().staff();
        context.background()
                .run("settings.save", () -> {
                    services.passwords().settings().change(by, id(where), changes);
                    return values(where);
                })
                .busy(saving)
                .then(values -> {
                    saved(values, changes);
                    context.notifications().quiet(texts().get("settings.saved"));
                    proceed.run();
                });
    }

    /// What was typed while it was being saved stays typed.
    private void saved(OptionValues values, Map<PasswordOption, Optional<String>> changes) {
        stored = values;
        changes.forEach((option, value) -> {
            var now = typed.getOrDefault(option, Optional.empty());
            if (now.flatMap(option.kind()::canonical).equals(value)) typed.remove(option);
        });
        show();
    }

    /// Goes on at once, or asks about unsaved changes first.
    void leave(Runnable proceed) {
        if (!dirty.get()) {
            proceed.run();
            return;
        }
        var title = texts().get("settings.unsaved");
        Runnable discard = () -> {
            revert();
            proceed.run();
        };
        context.dialogs()
                .ask(
                        valid.get()
                                ? Question.unsaved(texts(), title, this::stay, discard, () -> save(proceed))
                                : Question.unsavable(texts(), title, this::stay, discard));
    }

    /// Tells the view once more which scope it is.
    private void stay() {
        var here = scope.get();
        scope.set(Optional.empty());
        scope.set(here);
    }

    private Texts texts() {
        return context.texts();
    }
}
