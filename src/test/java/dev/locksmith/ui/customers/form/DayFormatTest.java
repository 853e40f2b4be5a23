package dev.locksmith.ui.customers.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatTest {
    @ParameterizedTest
    @CsvSource({
        "en, 12/31/1999",
        "en, 1999-12-31",
        "en-GB, 31/12/1999",
        "de, 31.12.1999",
        "sv, 1999-12-31",
        "nl, 31-12-1999",
    })
    void dayIsReadInTheReadersOrderAndInIsos(String language, String typed) {
        assertThat(new DayFormat(Locale.forLanguageTag(language)).read(typed))
                .isEqualTo(new TypedDay.Day(LocalDate.of(1999, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/5/1999", "01/05/1999", " 1/05/1999 "})
    void zerosInFrontMakeNoDifference(String typed) {
        assertThat(new DayFormat(Locale.ENGLISH).read(typed)).isEqualTo(new TypedDay.Day(LocalDate.of(1999, 1, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/31/1999", "2/30/1999", "1999-02-29", "12/31/99", "tomorrow", "1999"})
    void whatNoCalendarHasStaysAsTyped(String typed) {
        var format = new DayFormat(Locale.ENGLISH);
        var read = format.read(typed);

        assertThat(read).isEqualTo(new TypedDay.NotADay(typed));
        assertThat(format.words(read)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"en, M/D/YYYY or YYYY-MM-DD", "en-GB, DD/MM/YYYY or YYYY-MM-DD", "sv, YYYY-MM-DD"})
    void theWantedOrderIsSaid(String language, String wanted) {
        var texts = Texts.of(Bundle.CONSOLE, Locale.ENGLISH);

        assertThat(new DayFormat(Locale.forLanguageTag(language)).wanted(texts)).isEqualTo(wanted);
    }

    @Test
    void everyLanguageReadsBackWhatItWrites() {
        var day = new TypedDay.Day(LocalDate.of(1984, 3, 7));

        assertThat(Locale.getAvailableLocales()).allSatisfy(locale -> {
            var format = new DayFormat(locale);
            assertThat(format.read(format.words(day))).isEqualTo(day);
        });
    }
}
