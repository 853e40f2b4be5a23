package dev.locksmith.password.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.ImportedCredential.HashedPassword;
import dev.locksmith.customer.ImportedCredential.PlainPassword;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.Database;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.policy.PasswordPolicy;
import dev.locksmith.secret.Argon2;
import dev.locksmith.secret.ResponseTimePadding;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every refusal of a sign-in or a token waits for its moment, whatever hash the account has, and only a refusal.
class PaddedRefusalsTest {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final String RIGHT = "Secret12";

    @AutoClose
    private final Database database = TestDatabases.h2();

    private final List<Duration> waits = new ArrayList<>();

    /// Time stands still but for what was spent in line, which is real and not to be counted as work.
    private final TestServices services =
            new TestServices(database, database.clock(), new ResponseTimePadding(() -> 0, waits::add));

    private final Website website = services.websites.main();

    @BeforeEach
    void customers() {
        services.set(PasswordOption.LOCKOUT_FAILURES, "2");
        make("ours", new PlainPassword(RIGHT));
        services.set(PasswordOption.HASH_PASSES, "3");
        var salt = "0123456789abcdef";
        var dear = new Argon2(8192, 2, 1, 32).hash(RIGHT, salt.getBytes(StandardCharsets.UTF_8));
        make("imported", new HashedPassword(HexFormat.of().formatHex(dear) + ":" + salt + ":3_32_2_8388608"));
        make("disabled", new PlainPassword(RIGHT));
        var disabled = services.customers.findByEmail("disabled@example.com").getFirst();
        services.customers.save(
                OWNER,
                new CustomerEdit(
                        disabled.id(), disabled.version(), CustomerFixture.inactive(disabled.details()), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours", "imported", "disabled", "nobody"})
    void r35EveryRefusalWaitsForItsMoment(String name) {
        for (var again = 0; again < 3; again++) {
            assertThat(signsIn(name, "wrong")).isFalse();
            assertWaited();
            assertThat(token(name, "wrong")).isFalse();
            assertWaited();
        }
        // locked by now, or never to be let in
        assertThat(signsIn(name, RIGHT)).isFalse();
        assertWaited();
    }

    @Test
    void whoIsLetInDoesNotWait() {
        assertThat(signsIn("ours", RIGHT)).isTrue();
        assertThat(token("imported", RIGHT)).isTrue();

        assertThat(waits).isEmpty();
    }

    @Test
    void r42WhatIsTooLongIsRefusedBeforeAnyWork() {
        assertThat(signsIn("ours", "a".repeat(PasswordPolicy.MAX_LENGTH + 1))).isFalse();
        assertThat(token("ours", "a".repeat(PasswordPolicy.MAX_LENGTH + 1))).isFalse();
        assertThat(signsIn("a".repeat(CustomerDetails.LONGEST_EMAIL), RIGHT)).isFalse();
        assertThat(token("a".repeat(CustomerDetails.LONGEST_EMAIL), RIGHT)).isFalse();
        assertThat(waits).isEmpty();

        assertThat(signsIn("ours", "a".repeat(PasswordPolicy.MAX_LENGTH))).isFalse();
        assertWaited();
    }

    private void assertWaited() {
        assertThat(waits)
                .singleElement()
                .satisfies(wait -> assertThat(wait).isPositive().isLessThan(ResponseTimePadding.STEP));
        waits.clear();
    }

    private void make(String name, ImportedCredential credential) {
        var made = CustomerFixture.customer(database, "Ann", "Other", name + "@example.com");
        services.importPassword(made.id(), credential);
    }

    private boolean signsIn(String name, String password) {
        return services.passwords
                        .signIn()
                        .signIn(website, name + "@example.com", password, new Visitor("192.0.2.7", "Firefox"))
                instanceof SignInOutcome.SignedIn;
    }

    private boolean token(String name, String password) {
        return services.passwords
                .apiSignIn()
                .token(website, name + "@example.com", password, "192.0.2.7")
                .isPresent();
    }
}
