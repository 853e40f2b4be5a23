package dev.locksmith.customer.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportDatesTest {
    private final ImportDates dates = new ImportDates(LocalDate.of(2026, 3, 1));

    @ParameterizedTest
    @CsvSource({
        "2021-07-26, 2021-07-26",
        "2021-07-26 08:00:00, 2021-07-26",
        "26/07/2021, 2021-07-26",
        "07/26/2021, 2021-07-26",
        "3/4/2021, 2021-04-03",
        "26.7.2021, 2021-07-26",
        "09/01/24 12:49, 2024-01-09",
        "30/10/73, 1973-10-30",
        "20210726, 2021-07-26"
    })
    void aDayIsReadInManyShapes(String text, LocalDate day) {
        assertThat(dates.date(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-26, 2021-07-25T22:00:00Z",
        "2021-07-26 9:05, 2021-07-26T07:05:00Z",
        "2021-07-26T09:05:06Z, 2021-07-26T09:05:06Z",
        "2021-07-26T09:05:06.5+02:00, 2021-07-26T07:05:06.500Z",
        "09/01/24 12:49, 2024-01-09T11:49:00Z"
    })
    void aMomentIsReadInTheZoneUnlessItSaysOtherwise(String text, Instant moment) {
        assertThat(dates.instant(text, ZoneId.of("Europe/Amsterdam"))).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/02/2021", "2021-13-01", "2021-07-26 25:00", "0", "12"})
    void whatIsNoDateIsNone(String text) {
        assertThat(dates.instant(text, ZoneId.of("UTC"))).isEmpty();
    }
}
