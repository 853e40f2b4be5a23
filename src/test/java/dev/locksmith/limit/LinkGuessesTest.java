package dev.locksmith.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.customer.Customer;
import dev.locksmith.database.Database;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.reset.LinkState;
import dev.locksmith.password.reset.RedeemOutcome;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Trying out links.
class LinkGuessesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final String NEW = "tulip-and-lantern";

    @AutoClose
    private final Database database = TestDatabases.h2();

    private final SettableClock clock = new SettableClock(NOON);
    private final TestServices services = new TestServices(database, clock);
    private final Customer ann = CustomerFixture.customer(database, "Ann", "Other", "ann@example.com");

    @Test
    void r23AfterTwentyWrongLinksAnAddressIsRefusedEvenWithARightOne() {
        var genuine = mailedLink();
        guess("192.0.2.7", 20);

        assertThatThrownBy(() -> guess("192.0.2.7", 1)).isInstanceOf(TooManyGuesses.class);
        assertThatThrownBy(() -> inspect(genuine, "192.0.2.7")).isInstanceOf(TooManyGuesses.class);
        assertThatThrownBy(() -> services.passwords.links().redeem(brought(genuine, "192.0.2.7"), NEW))
                .isInstanceOf(TooManyGuesses.class);

        assertThat(inspect(genuine, "192.0.2.8")).isInstanceOf(LinkState.Live.class);
        assertThat(services.passwords.links().redeem(brought(genuine, "192.0.2.8"), NEW))
                .isInstanceOf(RedeemOutcome.Redeemed.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void r23TheFirstGuessIsGivenBackAfterAnHourOnTheMillisecond(long apart, boolean allowed) {
        guess("192.0.2.7", 1);
        clock.tick(Duration.ofMinutes(30));
        guess("192.0.2.7", 19);

        clock.set(NOON.plus(Duration.ofHours(1)).plusMillis(apart));

        if (allowed) guess("192.0.2.7", 1);
        assertThatThrownBy(() -> guess("192.0.2.7", 1))
                .isInstanceOfSatisfying(
                        TooManyGuesses.class,
                        refused -> assertThat(refused.retryAfter())
                                .isEqualTo(allowed ? Duration.ofMinutes(30).minusMillis(apart) : Duration.ofMillis(1)));
    }

    @Test
    void r23AddressesOfOneIpv6NetworkAreOneGuesser() {
        for (var number = 0; number < 20; number++) guess("2001:db8:1:2:0:0:0:" + Integer.toHexString(number), 1);

        assertThatThrownBy(() -> guess("2001:db8:1:2:0:0:ffff:1", 1)).isInstanceOf(TooManyGuesses.class);
        guess("2001:db8:1:3:0:0:ffff:1", 1);
    }

    @Test
    void r23OpeningTheSameBrokenLinkAgainIsNoNewGuess() {
        for (var time = 0; time < 50; time++)
            assertThat(inspect("broken-by-a-mail-program", "192.0.2.7")).isInstanceOf(LinkState.Wrong.class);
    }

    @Test
    void r23WhatAllAddressesTryTogetherIsLimitedAndKeepsNoCustomerOut() {
        services.set(PasswordOption.GUESSES, "30");
        for (var address = 1; address <= 30; address++) guess("198.51.100." + address, 1);

        assertThatThrownBy(() -> guess("198.51.100.1", 1)).isInstanceOf(TooManyGuesses.class);
        guess("198.51.100.99", 1);
        assertThatThrownBy(() -> guess("198.51.100.99", 1)).isInstanceOf(TooManyGuesses.class);

        assertThat(inspect(mailedLink(), "192.0.2.7")).isInstanceOf(LinkState.Live.class);
        clock.tick(Duration.ofHours(1));
        guess("198.51.100.1", 1);
    }

    @Test
    void r23FiftyGuessesAtOnceGetNoMoreThanTwentyAnswers() throws Exception {
        Callable<Boolean> guess = () -> {
            try {
                guess("192.0.2.7", 1);
                return true;
            } catch (TooManyGuesses refused) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(50, guess)).stream()
                    .map(Future::resultNow)
                    .filter(answered -> answered);
            assertThat(answers).hasSize(20);
        }
    }

    @Test
    void r23ZeroMeansNoLimit() {
        services.set(PasswordOption.IP_GUESSES, "0");
        services.set(PasswordOption.GUESSES, "0");

        guess("192.0.2.7", 100);
    }

    @Test
    void r40TheLimitIsOnRecordOnceAndNotForEveryGuess() {
        guess("192.0.2.7", 20);
        for (var time = 0; time < 10; time++)
            assertThatThrownBy(() -> guess("192.0.2.7", 1)).isInstanceOf(TooManyGuesses.class);

        assertThat(services.database.audit().newest(50))
                .filteredOn(event -> event.act() == Act.LINK_GUESSES_REFUSED)
                .singleElement()
                .extracting(AuditEvent::origin)
                .isEqualTo("192.0.2.7");
    }

    private void guess(String ipAddress, int times) {
        IntStream.range(0, times)
                .forEach(_ -> assertThat(inspect(UUID.randomUUID().toString(), ipAddress))
                        .isInstanceOf(LinkState.Wrong.class));
    }

    private LinkState inspect(String secret, String ipAddress) {
        return services.passwords.links().inspect(brought(secret, ipAddress));
    }

    private PresentedLink brought(String secret, String ipAddress) {
        return new PresentedLink(secret, ann.website(), ipAddress);
    }

    private String mailedLink() {
        services.passwords.resets().requestByStaff(OWNER, ann.id());
        var letters = new RecordingTransport();
        services.dispatch(letters);
        return letters.links().getLast();
    }
}
