package dev.locksmith.storefront.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    @Test
    void readsWhatBrowsersSend() {
        assertThat(Decoding.parameter("Zo%C3%AB+%F0%9F%94%91%2B1")).isEqualTo("Zoë 🔑+1");
        assertThat(Decoding.path("/a+b%20c")).isEqualTo("/a+b c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%00", "%ff", "%C3", "%C0%AF", "%ED%A0%80", "%F8%88%80%80%80"})
    void refusesWhatIsNotText(String encoded) {
        assertThatThrownBy(() -> Decoding.parameter(encoded))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("400");
    }

    @Test
    void knowsHalfACharacter() {
        assertThat(Decoding.whole("🔑")).isTrue();
        assertThat(Decoding.whole("\ud83d")).isFalse();
        assertThat(Decoding.whole("a\0b")).isFalse();
    }
}
