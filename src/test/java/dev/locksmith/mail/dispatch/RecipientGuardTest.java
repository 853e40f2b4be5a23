package dev.locksmith.mail.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.EnvironmentKind;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientGuardTest {
    private static final List<String> LISTED = List.of("tester@example.com", "@qa.example.com", " Ada@Example.com ");
    private static final List<String> PARTS = List.of(
            "tester", "ada", "Eve", "@", "example.com", "qa.example.com", ".", "evil-", "", " ", "\n", ",", "<", ">");

    @ParameterizedTest
    @EnumSource
    void onlyWhoIsListedGetsMailOutsideProduction(EnvironmentKind environment) {
        var guard = new RecipientGuard(environment, LISTED);
        var random = new Random(20261122);

        for (var i = 0; i < 20_000; i++) {
            var recipient = anyone(random);
            assertThat(guard.lets(recipient))
                    .as("“%s” in %s", recipient, environment)
                    .isEqualTo(environment == EnvironmentKind.PRODUCTION || listed(recipient));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tester@example.com", "TESTER@EXAMPLE.COM", "ada@example.com", "anyone@qa.example.com"})
    void whoIsListedGetsMailEverywhere(String recipient) {
        for (var environment : EnvironmentKind.values())
            assertThat(new RecipientGuard(environment, LISTED).lets(recipient)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "veronica@example.com",
                "tester@example.com.evil.example.org",
                "anyone@evil-qa.example.com",
                "anyone@sub.qa.example.com",
                "@qa.example.com",
                "tester@example.com@example.org",
                ""
            })
    void whoOnlyLooksListedDoesNot(String recipient) {
        assertThat(new RecipientGuard(EnvironmentKind.STAGING, LISTED).lets(recipient))
                .isFalse();
        assertThat(new RecipientGuard(EnvironmentKind.LOCAL, LISTED).lets(recipient))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "example.com", "*"})
    void aListOfNothingUsefulLetsNobodyPass(String entry) {
        var guard = new RecipientGuard(EnvironmentKind.LOCAL, List.of(entry));

        assertThat(guard.lets("anyone@example.com")).isFalse();
        assertThat(guard.lets(entry)).isFalse();
    }

    private static String anyone(Random random) {
        var address = new StringBuilder();
        for (var parts = 1 + random.nextInt(5); parts > 0; parts--)
            address.append(PARTS.get(random.nextInt(PARTS.size())));
        return address.toString();
    }

    /// The rule once more, in other words.
    private static boolean listed(String recipient) {
        var address = recipient.toLowerCase(Locale.ROOT);
        return address.equals("tester@example.com")
                || address.equals("ada@example.com")
                || (address.endsWith("@qa.example.com") && address.length() > "@qa.example.com".length());
    }
}
