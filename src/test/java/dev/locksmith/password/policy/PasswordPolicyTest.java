package dev.locksmith.password.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.locksmith.password.options.PasswordOptions;
import dev.locksmith.secret.PasswordHasher;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private final PasswordPolicy documented =
            new PasswordPolicy(PasswordOptions.documented().policy());

    @ParameterizedTest
    @CsvSource({"sixsix", "пароль", "日本語日本語", "naïve-café", "ab\uD83D\uDD11cde"})
    void sixCharactersOfAnyScriptWithoutSpacesPass(String password) {
        assertThat(failed(documented, password)).isEmpty();
    }

    @Test
    void allRulesThatFailAreListedAtOnce() {
        assertThat(failed(documented, "a b")).containsExactly(RuleKind.MIN_LENGTH, RuleKind.NO_SPACES);
    }

    @Test
    void lengthCountsCharactersNotUtf16Units() {
        assertThat(failed(documented, "\uD83D\uDD11".repeat(5))).containsExactly(RuleKind.MIN_LENGTH);
        assertThat(failed(documented, "\uD83D\uDD11".repeat(6))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "roni_cost@example.com,NOT_EMAIL",
        "RONI_COST@EXAMPLE.COM,NOT_EMAIL",
        "VeronicaCostello,NOT_NAME",
        "Roni_Cost,NOT_EMAIL"
    })
    void ownAddressAndNameAreRefused(String password, RuleKind expected) {
        assertThat(failed(documented, password)).containsExactly(expected);
    }

    @Test
    void r41R43R44NistAsksForLengthAndRarityAndForNothingElse() {
        var nist = new PasswordPolicy(new PolicyOptions(15, 1, Spaces.ANY, true));

        assertThat(failed(nist, "tulip and lantern")).isEmpty();
        assertThat(failed(nist, "short one")).containsExactly(RuleKind.MIN_LENGTH);
        assertThat(failed(nist, "passwordpassword")).containsExactly(RuleKind.NOT_COMMON);
        assertThat(failed(nist, "password")).containsExactly(RuleKind.MIN_LENGTH, RuleKind.NOT_COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Main Website 2026!!",
                "mainwebsite-12345",
                "1-Locksmith-2-3-4-5",
                "veronica.costello.1987",
                "ronicost 1234567890",
                "roni_cost_example_com_1"
            })
    void r44NistRefusesWhatIsMadeFromTheOwnersOrTheShopsName(String password) {
        var nist = new PasswordPolicy(new PolicyOptions(15, 1, Spaces.ANY, true));

        assertThat(failed(nist, password)).containsExactly(RuleKind.NOT_DERIVED);
        assertThat(failed(nist, password + " tulip")).isEmpty();
    }

    @Test
    void r42R45SixtyFourCharactersOfAnyWritingAreTaken() {
        for (var letter : List.of("x", "\u00e9", "\u0e01", "\u738b", "\uD83D\uDD11", "\u0644"))
            assertThat(failed(documented, letter.repeat(63) + "1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tulip\u0000lantern", "tulip\uD83Dlantern", "tulip\u0007lantern"})
    void whatNoKeyboardWritesIsRefused(String password) {
        assertThat(failed(documented, password)).containsExactly(RuleKind.PLAIN_TEXT);
    }

    @Test
    void atMost256CharactersAreTaken() {
        assertThat(failed(documented, "x".repeat(256))).isEmpty();
        assertThat(failed(documented, "x".repeat(257))).containsExactly(RuleKind.MAX_LENGTH);
    }

    /// Took the square of its length before: a second for 60 KB.
    @Test
    void r42WhatIsTooLongIsNotLookedAtAnyFurther() {
        var marks = "\u0301\u0316".repeat(1_000_000);
        var nist = new PasswordPolicy(new PolicyOptions(15, 1, Spaces.ANY, true));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(failed(documented, marks)).containsExactly(RuleKind.MAX_LENGTH);
            assertThat(failed(nist, "a".repeat(1_000_000) + "b")).containsExactly(RuleKind.MAX_LENGTH);
            assertThat(nist.failed("tulip and lantern", new PasswordOwner(marks, marks, "Main Website")))
                    .isEmpty();
        });
    }

    @Test
    void r45ComposedAndDecomposedFormsAreOnePassword() {
        assertThat(PasswordHasher.normalized("e\u0301te\u0301123")).isEqualTo("\u00e9t\u00e9123");
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefgh,CHARACTER_CLASSES",
        "Abcdefgh,CHARACTER_CLASSES",
        "Abcdefg1,",
        "abcdef-1,",
        "' Abcdef1',NO_OUTER_SPACES"
    })
    void commerceAsksForThreeClassesAndNoOuterSpaces(String password, RuleKind expected) {
        var commerce = new PasswordPolicy(new PolicyOptions(8, 3, Spaces.INNER, false));

        assertThat(failed(commerce, password)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static List<RuleKind> failed(PasswordPolicy policy, String password) {
        var owner = new PasswordOwner("roni_cost@example.com", "Veronica Costello", "Main Website");
        return policy.failed(password, owner).stream().map(PolicyRule::kind).toList();
    }
}
