package dev.locksmith.password.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.secret.PasswordHasher;
import dev.locksmith.testing.Property;
import dev.locksmith.testing.RandomInputs;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Any password at all against a model in regular expressions.
class PasswordPolicyPropertiesTest {
    private static final String EMAIL = "ann@example.com";
    private static final String NAME = "Ann Other";

    @Test
    void exactlyTheRulesFailThatTheModelSays() {
        Property.forAll(3_000, Candidate::new, candidate -> {
            var password = candidate.password();
            var policy = new PasswordPolicy(
                    new PolicyOptions(candidate.length(), candidate.classes(), candidate.spaces(), false));

            var failed = policy.failed(password, new PasswordOwner(EMAIL, NAME, "Main Website")).stream()
                    .map(PolicyRule::kind)
                    .collect(Collectors.toSet());

            var expected = password.codePoints().count() > 256
                    ? Set.of(RuleKind.MAX_LENGTH)
                    : model(
                            PasswordHasher.normalized(password),
                            candidate.length(),
                            candidate.classes(),
                            candidate.spaces());
            assertThat(failed).isEqualTo(expected);
        });
    }

    /// A password and the options it is judged by.
    private record Candidate(String password, int length, int classes, Spaces spaces) {
        Candidate(RandomInputs inputs) {
            this(passwordOf(inputs), inputs.between(1, 64), inputs.between(1, 4), inputs.oneOf(Spaces.values()));
        }

        private static String passwordOf(RandomInputs inputs) {
            return switch (inputs.between(1, 5)) {
                case 1 -> inputs.text("aB1- ", 0, 20);
                case 2 -> inputs.ascii(70);
                case 3 -> inputs.unicode(inputs.oneOf(3, 30, 300));
                // about as long as one may be, of which the last grows when it is normalized
                case 4 -> inputs.text("a\u00e9\u0958", 254, 258);
                default ->
                    inputs.oneOf(
                            EMAIL, "ANN@EXAMPLE.COM", "ann", "Ann Other", "annother", "Ann  Other", "", " ", "\u00a0");
            };
        }
    }

    private static Set<RuleKind> model(String password, int length, int classes, Spaces spaces) {
        var failed = EnumSet.noneOf(RuleKind.class);
        var letters = password.codePoints().count();
        if (letters < length) failed.add(RuleKind.MIN_LENGTH);
        if (letters > 256) failed.add(RuleKind.MAX_LENGTH);
        var space = "[\\s\\p{Z}\\x1c-\\x1f]";
        if (spaces == Spaces.NONE && finds(space, password)) failed.add(RuleKind.NO_SPACES);
        if (spaces == Spaces.INNER && finds("\\A" + space + "|" + space + "\\z", password))
            failed.add(RuleKind.NO_OUTER_SPACES);
        var kinds = 0;
        for (var kind : new String[] {"[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]"}) if (finds(kind, password)) kinds++;
        if (classes > 1 && kinds < classes) failed.add(RuleKind.CHARACTER_CLASSES);
        if (finds("(?iu)\\A(ann@example\\.com|ann)\\z", password)) failed.add(RuleKind.NOT_EMAIL);
        if (finds("(?iu)\\A(ann other|annother)\\z", password)) failed.add(RuleKind.NOT_NAME);
        if (finds("[\\p{Cc}\\p{Cs}]", password)) failed.add(RuleKind.PLAIN_TEXT);
        return failed;
    }

    private static boolean finds(String pattern, String password) {
        return Pattern.compile(pattern).matcher(password).find();
    }
}
