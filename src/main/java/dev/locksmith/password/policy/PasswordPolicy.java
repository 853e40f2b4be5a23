package dev.locksmith.password.policy;

import dev.locksmith.secret.PasswordHasher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Judges new passwords, always by all rules at once.
public final class PasswordPolicy {
    /// Commerce default; enough for any passphrase, and a bound on the work of hashing.
    public static final int MAX_LENGTH = 256;

    /// In characters; no account has a name or an address as long.
    private static final int LONGEST_WORD = 1_024;

    private final PolicyOptions options;

    public PasswordPolicy(PolicyOptions options) {
        this.options = options;
    }

    /// Whether a password is longer than any can be. That is found out first: to normalize it may take the square of
    /// its length.
    public static boolean tooLong(String password) {
        return password.length() > 2 * MAX_LENGTH || length(password) > MAX_LENGTH;
    }

    /// The rules in force, in the order in which people read them.
    public List<PolicyRule> rules() {
        var rules = new ArrayList<PolicyRule>();
        rules.add(new PolicyRule(RuleKind.MIN_LENGTH, options.minLength()));
        switch (options.spaces()) {
            case NONE -> rules.add(PolicyRule.of(RuleKind.NO_SPACES));
            case INNER -> rules.add(PolicyRule.of(RuleKind.NO_OUTER_SPACES));
            case ANY -> {}
        }
        if (options.characterClasses() > 1)
            rules.add(new PolicyRule(RuleKind.CHARACTER_CLASSES, options.characterClasses()));
        rules.add(PolicyRule.of(RuleKind.NOT_EMAIL));
        rules.add(PolicyRule.of(RuleKind.NOT_NAME));
        if (options.blocklist()) {
            rules.add(PolicyRule.of(RuleKind.NOT_COMMON));
            rules.add(PolicyRule.of(RuleKind.NOT_DERIVED));
        }
        rules.add(new PolicyRule(RuleKind.MAX_LENGTH, MAX_LENGTH));
        rules.add(PolicyRule.of(RuleKind.PLAIN_TEXT));
        return rules;
    }

    /// The rules that a password breaks; of one that is too long, nothing else is looked at.
    public List<PolicyRule> failed(String password, PasswordOwner owner) {
        if (tooLong(password)) return List.of(new PolicyRule(RuleKind.MAX_LENGTH, MAX_LENGTH));
        var candidate = PasswordHasher.normalized(password);
        return rules().stream().filter(rule -> !holds(rule, candidate, owner)).toList();
    }

    private static boolean holds(PolicyRule rule, String password, PasswordOwner owner) {
        return switch (rule.kind()) {
            case MIN_LENGTH -> length(password) >= rule.number();
            case MAX_LENGTH -> length(password) <= rule.number();
            case NO_SPACES -> password.codePoints().noneMatch(PasswordPolicy::space);
            case NO_OUTER_SPACES -> password.isEmpty() || !outerSpace(password);
            case CHARACTER_CLASSES -> classes(password) >= rule.number();
            case NOT_EMAIL -> !same(password, owner.email()) && !same(password, mailbox(owner));
            case NOT_NAME ->
                !same(password, owner.name()) && !same(password, owner.name().replace(" ", ""));
            case NOT_COMMON -> !CommonPasswords.list().contains(password);
            case NOT_DERIVED -> !isDerived(password, owner);
            case PLAIN_TEXT -> password.codePoints().noneMatch(PasswordPolicy::unwritable);
        };
    }

    /// Words that everyone who tries to guess has at hand (63B-4, ASVS 6.2.11): with digits and signs between or around
    /// them they are as easy to guess as without.
    private static boolean isDerived(String password, PasswordOwner owner) {
        var letters = letters(password);
        return Stream.of(owner.name(), owner.email(), mailbox(owner), owner.website(), "Locksmith")
                .filter(word -> word.length() <= LONGEST_WORD)
                .map(PasswordPolicy::letters)
                .anyMatch(word -> !word.isEmpty() && word.equals(letters));
    }

    private static String letters(String text) {
        return PasswordHasher.normalized(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// An e-mail address up to its @.
    private static String mailbox(PasswordOwner owner) {
        return owner.email().replaceFirst("@.*", "");
    }

    /// Control characters and halves of characters: no keyboard writes them, and not every program keeps them.
    private static boolean unwritable(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private static boolean outerSpace(String password) {
        return space(password.codePointAt(0)) || space(password.codePointBefore(password.length()));
    }

    private static boolean space(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /// Lower case, upper case, digits, special characters; ASCII alone decides, as in Commerce, so é is special.
    private static long classes(String password) {
        IntPredicate lower = c -> c >= 'a' && c <= 'z';
        IntPredicate upper = c -> c >= 'A' && c <= 'Z';
        IntPredicate digit = c -> c >= '0' && c <= '9';
        return Stream.of(lower, upper, digit, lower.or(upper).or(digit).negate())
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static boolean same(String password, String other) {
        return !other.isEmpty()
                && other.length() <= LONGEST_WORD
                && password.toLowerCase(Locale.ROOT)
                        .equals(PasswordHasher.normalized(other).toLowerCase(Locale.ROOT));
    }
}
