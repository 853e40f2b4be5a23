package dev.locksmith.storefront.page;

import dev.locksmith.customer.website.Website;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.password.policy.PasswordOwner;
import dev.locksmith.password.policy.PasswordPolicy;
import dev.locksmith.password.policy.PolicyRule;
import dev.locksmith.password.policy.RuleKind;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.view.Rule;
import dev.locksmith.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the rules for new passwords into words.
public final class Rules {
    private static final Set<RuleKind> RARE = EnumSet.of(RuleKind.MAX_LENGTH, RuleKind.PLAIN_TEXT);

    private final PasswordSettings settings;

    public Rules(PasswordSettings settings) {
        this.settings = settings;
    }

    /// A website's rules as they stand under the field; those that hardly anyone breaks are left out.
    List<Rule> shown(Website website, Texts texts) {
        return policy(website).rules().stream()
                .filter(rule -> !RARE.contains(rule.kind()))
                .map(rule -> new Rule(name(rule), rule.number(), sentence(rule, texts)))
                .toList();
    }

    /// The rules that a password breaks while it is typed, by their names on the page, a line each.
    public String brokenNow(Website website, Form typed) {
        var owner = new PasswordOwner(typed.text("email"), typed.text("name"), website.name());
        return policy(website).failed(typed.raw("password"), owner).stream()
                .map(Rules::name)
                .collect(Collectors.joining("\n"));
    }

    private PasswordPolicy policy(Website website) {
        return new PasswordPolicy(settings.of(website.id()).policy());
    }

    /// The rules that a password breaks, as the sentence of an error.
    static String broken(List<PolicyRule> failed, Texts texts) {
        var words = failed.stream().map(rule -> sentence(rule, texts)).collect(Collectors.joining(", "));
        return texts.get("password.weak", words);
    }

    private static String sentence(PolicyRule rule, Texts texts) {
        return texts.get("password.rule." + rule.kind().name(), rule.number());
    }

    private static String name(PolicyRule rule) {
        return rule.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
