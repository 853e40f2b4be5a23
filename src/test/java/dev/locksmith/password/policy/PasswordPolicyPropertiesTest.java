package dev.locksmith.password.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.policy.PolicyRule.Kind;
import dev.locksmith.secret.PasswordHasher;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Any password at all against a model in regular expressions.
class PasswordPolicyPropertiesTest {
    private static final String EMAIL = "ann@example.com";
    private static final String NAME = "Ann Other";

    @Provide
    Arbitrary<String> passwords() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("aB1- ").ofMaxLength(20),
                Arbitraries.strings().ascii().ofMaxLength(70),
                Arbitraries.strings().all().ofMaxLength(300),
                Arbitraries.of(
                        EMAIL, "ANN@EXAMPLE.COM", "ann", "Ann Other", "annother", "Ann  Other", "", " ", "\u00a0"));
    }

    @Property(tries = 3_000)
    void exactlyTheRulesFailThatTheModelSays(
            @ForAll("passwords") String password,
            @ForAll @IntRange(min = 1, max = 64) int length,
            @ForAll @IntRange(min = 1, max = 4) int classes,
            @ForAll Spaces spaces) {
        var policy = new PasswordPolicy(new PolicyOptions(length, classes, spaces, false));

        var failed = policy.failed(password, new PasswordOwner(EMAIL, NAME, "Main Website")).stream()
                .map(PolicyRule::kind)
                .collect(Collectors.toSet());

        var expected = PasswordPolicy.tooLong(password)
                ? Set.of(Kind.MAX_LENGTH)
                : model(PasswordHasher.normalized(password), length, classes, spaces);
        assertThat(failed).isEqualTo(expected);
    }

    private static Set<Kind> model(String password, int length, int classes, Spaces spaces) {
        var failed = EnumSet.noneOf(Kind.class);
        var letters = password.codePoints().count();
        if (letters < length) failed.add(Kind.MIN_LENGTH);
        if (letters > 256) failed.add(Kind.MAX_LENGTH);
        var space = "[\\s\\p{Z}\\x1c-\\x1f]";
        if (spaces == Spaces.NONE && finds(space, password)) failed.add(Kind.NO_SPACES);
        if (spaces == Spaces.INNER && finds("\\A" + space + "|" + space + "\\z", password))
            failed.add(Kind.NO_OUTER_SPACES);
        var kinds = 0;
        for (var kind : new String[] {"[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]"}) if (finds(kind, password)) kinds++;
        if (classes > 1 && kinds < classes) failed.add(Kind.CHARACTER_CLASSES);
        if (finds("(?iu)\\A(ann@example\\.com|ann)\\z", password)) failed.add(Kind.NOT_EMAIL);
        if (finds("(?iu)\\A(ann other|annother)\\z", password)) failed.add(Kind.NOT_NAME);
        if (finds("[\\p{Cc}\\p{Cs}]", password)) failed.add(Kind.PLAIN_TEXT);
        return failed;
    }

    private static boolean finds(String pattern, String password) {
        return Pattern.compile(pattern).matcher(password).find();
    }
}
