package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A desk whose clock is a day behind or ahead of the database's: what a server says of the time is moved for the
/// test's own connections, since the desk's clock cannot be.
class DeskClockTest {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void r16ADayApartNothingExpiresEarlyOrLateOnMariaDb(int days) {
        var config = TestDatabases.mariadbConfig();
        var moved = Instant.now().plus(Duration.ofDays(days)).getEpochSecond();
        resetLivesByTheDatabasesTime(with(config, ",timestamp=" + moved), days);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void r16ADayApartNothingExpiresEarlyOrLateOnPostgreSql(int days) {
        var config = TestDatabases.postgresqlConfig();
        TestDatabases.sql(config, "create schema moved");
        TestDatabases.sql(config, """
                create function moved.clock_timestamp() returns timestamptz language sql
                as 'select pg_catalog.clock_timestamp() + interval ''%d day'''""".formatted(days));
        resetLivesByTheDatabasesTime(with(config, "&currentSchema=public,moved,pg_catalog"), days);
    }

    private static DatabaseConfig with(DatabaseConfig config, String more) {
        return new DatabaseConfig(config.url() + more, config.user(), config.password(), config.embedded());
    }

    private static void resetLivesByTheDatabasesTime(DatabaseConfig config, int days) {
        try (var database = TestDatabases.open(config)) {
            var there = Instant.now().plus(Duration.ofDays(days));
            var services = new TestServices(database, database.clock());
            var customer = CustomerFixture.customer(database, "Ann", "Other", "ann@example.com");
            services.set(PasswordOption.LINK_HOURS, "1");

            assertThat(services.passwords.resets().requestByStaff(OWNER, customer.id()))
                    .isInstanceOf(ResetOutcome.Requested.class);
            assertThat(services.passwords.resets().requestByStaff(OWNER, customer.id()))
                    .isInstanceOfSatisfying(
                            ResetOutcome.TooSoon.class,
                            refused -> assertThat(Duration.between(there, refused.nextAllowedAt()))
                                    .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11)));

            var reset = services.passwords.resets().ofCustomer(customer.id()).getFirst();
            assertThat(Duration.between(there, reset.expiresAt()))
                    .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
            var link = new PresentedLink(mailedLink(services), customer.website(), "192.0.2.7");
            assertThat(services.passwords.links().inspect(link)).isInstanceOf(LinkState.Live.class);
            assertThat(services.passwords.links().redeem(link, "tulip-and-lantern"))
                    .isInstanceOf(RedeemOutcome.Redeemed.class);
        }
    }

    private static String mailedLink(TestServices services) {
        var letters = new RecordingTransport();
        services.dispatch(letters);
        return letters.links().getLast();
    }
}
