package dev.locksmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
    private static final String KEY = "🔑";

    @ParameterizedTest
    @CsvSource({"abc, 4, abc", "abc, 3, abc", "abc, 2, ab", "a🔑b, 4, a🔑b", "a🔑b, 3, a🔑", "a🔑b, 2, a", "a🔑b, 1, a"
    })
    void aTextIsCutBetweenCharacters(String text, int longest, String cut) {
        assertThat(SafeText.cut(text, longest)).isEqualTo(cut);
    }

    @Test
    void whatNoDatabaseStoresIsMarkedAndNothingElse() {
        var half = KEY.substring(0, 1);
        var otherHalf = KEY.substring(1);

        assertThat(SafeText.storable("a\0b" + half + "c" + otherHalf + KEY + "ö"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD" + KEY + "ö");
        assertThat(SafeText.isStorable("a\0")).isFalse();
        assertThat(SafeText.isStorable(half)).isFalse();
        assertThat(SafeText.isStorable(KEY + "ö\n")).isTrue();
    }
}
