package dev.locksmith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailTest {
    @ParameterizedTest
    @MethodSource("details")
    void whatIsStoredIsReadAsWhatItWas(Detail detail) {
        assertThat(Detail.read(detail.stored())).isEqualTo(detail);
    }

    private static Stream<Detail> details() {
        return Stream.of(
                new Detail.RevokedAccess(2, 1, 0),
                new Detail.RevokedGrant(7),
                new Detail.RevokedToken(1L << 40),
                new Detail.EndedSessions(3),
                new Detail.FreeText("email (a@example.com → b@example.com), addresses"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens=2", "sessions=99999999999", "grant=", "too soon", ""})
    void whatIsNotUnderstoodStaysWords(String stored) {
        assertThat(Detail.read(stored)).isEqualTo(new Detail.FreeText(stored));
    }
}
