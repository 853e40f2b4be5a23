package dev.locksmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How points in time read on the screens, on the shop's pages and in its mail.
class TimeFormatTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:05:02Z");
    /// Where surefire lets the tests run: 13:45 ahead, in summer.
    private static final ZoneId COMPUTER = ZoneId.of("Pacific/Chatham");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S    | just now
            PT-5M   | 5 min ago
            PT-1H   | 1 hour ago
            PT-2H   | 2 hours ago
            PT-13H  | yesterday, 12:50
            PT-48H  | Nov 21, 2026, 01:50
            """)
    void staffReadHowLongAgo(Duration passed, String words) {
        assertThat(ZoneId.systemDefault()).isEqualTo(COMPUTER);
        assertThat(staff().ago(NOW.plus(passed), NOW)).isEqualTo(words);
    }

    @Test
    void staffReadTheComputersTime() {
        assertThat(staff().near(NOW, NOW)).isEqualTo("01:50");
        assertThat(staff().near(NOW.plusSeconds(86_400), NOW)).isEqualTo("tomorrow, 01:50");
        assertThat(staff().whole(NOW)).isEqualTo("Nov 23, 2026, 01:50:02 Pacific/Chatham");
        assertThat(staff().dateAndTime(NOW)).isEqualTo("Nov 23, 2026, 1:50\u202fAM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | today at 12:05 UTC         | on 24 November 2026 at 12:05 UTC
            sv | i dag klockan 12:05 UTC    | den 24 november 2026 klockan 12:05 UTC
            nl | vandaag om 12:05 UTC       | op 24 november 2026 om 12:05 UTC
            """)
    void customersReadTheirWebsitesTimeInTheirLanguage(String language, String today, String day) {
        var times = TimeFormat.forCustomers(Texts.of(Bundle.STOREFRONT, Locale.of(language)), ZoneId.of("UTC"));

        assertThat(times.near(NOW, NOW)).isEqualTo(today);
        assertThat(times.near(NOW.plusSeconds(2 * 86_400), NOW)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Sunday 22 November 2026, 13:05 (Central European Time)
            sv | söndag 22 november 2026 klockan 13:05 (centraleuropeisk tid)
            nl | zondag 22 november 2026 om 13:05 (Midden-Europese tijd)
            fi | Sunday 22 November 2026, 13:05 (Central European Time)
            """)
    void mailNamesTheZoneToo(String language, String words) {
        var times = TimeFormat.forCustomers(Texts.of(Bundle.MAIL, Locale.of(language)), ZoneId.of("Europe/Stockholm"));

        assertThat(times.zoned(NOW)).isEqualTo(words);
    }

    private static TimeFormat staff() {
        return TimeFormat.forStaff(Texts.of(Bundle.CONSOLE, Locale.US));
    }
}
