package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.text.Busy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lost to others is done again, what waited is told, and whatever else fails is a failure.
class AttemptsTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"40001, 0", "40P01, 0", "90131, 90131", "40001, 1213", "HY000, 1020"})
    void whatLostIsDoneAgain(String state, int code) {
        var won = Attempts.untilWon(() -> {
            if (attempts.incrementAndGet() < 3) throw failure(state, code);
            return "done";
        });

        assertThat(won).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void whoLosesAgainAndAgainIsToldThatItIsBusy() {
        assertThatThrownBy(() -> always("40001", 1213)).isInstanceOf(Busy.class);

        assertThat(attempts).hasValue(12);
    }

    @ParameterizedTest
    @CsvSource({"55P03, 0", "HYT00, 50200", "HY000, 1205"})
    void whoWaitedIsToldAtOnce(String state, int code) {
        assertThatThrownBy(() -> always(state, code)).isInstanceOf(Busy.class);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void whatWasTriedAgainWithinIsNotTriedAgainAround() {
        assertThatThrownBy(() -> Attempts.untilWon(() -> always("40001", 0))).isInstanceOf(Busy.class);

        assertThat(attempts).hasValue(12);
    }

    @ParameterizedTest
    @CsvSource({"23505, 0", "42601, 1064"})
    void anyOtherFailureIsLeftAsItIs(String state, int code) {
        assertThatThrownBy(() -> always(state, code)).isExactlyInstanceOf(IllegalStateException.class);

        assertThat(attempts).hasValue(1);
    }

    private String always(String state, int code) {
        return Attempts.untilWon(() -> {
            attempts.incrementAndGet();
            throw failure(state, code);
        });
    }

    private static IllegalStateException failure(String state, int code) {
        return new IllegalStateException(new SQLException("refused", state, code));
    }
}
