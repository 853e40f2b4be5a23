package dev.locksmith.password.options;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The effective values in one scope. A website's own value comes first, then the profile chosen for that website, then
/// what is set for all websites, then the profile that holds for all.
///
/// A value in the table that the option does not take is as good as none.
///
/// @param shop what is set for all websites, by key
/// @param website what is set for one website, by key; absent in the scope of all websites
public record OptionValues(Map<String, String> shop, Optional<Map<String, String>> website) {
    /// Every option, in the order in which people read them.
    public List<OptionValue> all() {
        return Arrays.stream(PasswordOption.values()).map(this::of).toList();
    }

    /// Of the hashes that were ever made by options set here, what the dearest cost; 0 = nothing out of the ordinary.
    long dearestWork() {
        return Optional.ofNullable(shop.get(PasswordSettings.DEAREST_WORK))
                .map(Long::valueOf)
                .orElse(0L);
    }

    String value(PasswordOption option) {
        return effective(option).value();
    }

    public OptionValue of(PasswordOption option) {
        var effective = effective(option);
        return new OptionValue(
                option, effective.value(), effective.source(), without(option).value(option));
    }

    /// Whether the scope itself has a value for an option.
    public boolean isOwn(PasswordOption option) {
        return set(scope(), option).isPresent();
    }

    /// What would hold after a change of the scope. Choosing a profile takes back every other value of the scope that
    /// is not set along with it.
    ///
    /// @param changes canonical values; empty takes the scope's own value back
    public OptionValues changed(Map<PasswordOption, Optional<String>> changes) {
        var profile = changes.getOrDefault(PasswordOption.PROFILE, Optional.empty());
        Map<String, String> after = profile.isPresent() ? new HashMap<>() : new HashMap<>(scope());
        changes.forEach((option, value) ->
                value.ifPresentOrElse(text -> after.put(option.key(), text), () -> after.remove(option.key())));
        return website.isPresent()
                ? new OptionValues(shop, Optional.of(after))
                : new OptionValues(after, Optional.empty());
    }

    /// The options for which the scope itself says something else than it did before; empty = nothing any more.
    Map<PasswordOption, Optional<String>> differences(OptionValues before) {
        var differences = new EnumMap<PasswordOption, Optional<String>>(PasswordOption.class);
        for (var option : PasswordOption.values()) {
            var now = Optional.ofNullable(scope().get(option.key()));
            if (!now.equals(Optional.ofNullable(before.scope().get(option.key())))) differences.put(option, now);
        }
        return differences;
    }

    private Map<String, String> scope() {
        return website.orElse(shop);
    }

    private Effective effective(PasswordOption option) {
        var narrow = website.orElse(Map.of());
        var own = set(narrow, option);
        if (own.isPresent()) return new Effective(own.get(), OptionSource.WEBSITE);
        var ownProfile = profile(narrow);
        if (ownProfile.isPresent()) return new Effective(said(option, ownProfile.get()), OptionSource.WEBSITE_PROFILE);
        var everywhere = set(shop, option);
        if (everywhere.isPresent()) return new Effective(everywhere.get(), OptionSource.ALL_WEBSITES);
        if (option == PasswordOption.PROFILE)
            return new Effective(option.value(PasswordProfile.DOCUMENTED), OptionSource.DEFAULT);
        return new Effective(said(option, profile(shop).orElse(PasswordProfile.DOCUMENTED)), OptionSource.PROFILE);
    }

    private String said(PasswordOption option, PasswordProfile profile) {
        return option.follows(profile).map(this::value).orElseGet(() -> option.value(profile));
    }

    /// What would hold if the scope itself had no value for an option.
    private OptionValues without(PasswordOption option) {
        return website.map(narrow -> new OptionValues(shop, Optional.of(without(narrow, option))))
                .orElseGet(() -> new OptionValues(without(shop, option), website));
    }

    private static Map<String, String> without(Map<String, String> scope, PasswordOption option) {
        var rest = new HashMap<>(scope);
        rest.remove(option.key());
        return rest;
    }

    private static Optional<String> set(Map<String, String> scope, PasswordOption option) {
        return Optional.ofNullable(scope.get(option.key())).flatMap(option.kind()::canonical);
    }

    private static Optional<PasswordProfile> profile(Map<String, String> scope) {
        return set(scope, PasswordOption.PROFILE).map(word -> OptionKind.constant(PasswordProfile.class, word));
    }

    private record Effective(String value, OptionSource source) {}
}
