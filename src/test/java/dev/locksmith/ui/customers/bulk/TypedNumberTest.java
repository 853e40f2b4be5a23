package dev.locksmith.ui.customers.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"48211", " 48211 ", "48,211", "48.211", "48 211", "48\u00a0211", "48\u202f211", "48’211"})
    void aNumberMayBeGrouped(String typed) {
        assertThat(TypedNumber.is(typed, 48_211)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "48212", "4821", "482111", "-48211", "48211.0", "4,8211", "48,,211", "yes", "048211"})
    void everythingElseIsWrong(String typed) {
        assertThat(TypedNumber.is(typed, 48_211)).isFalse();
    }
}
