package dev.locksmith.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When a refused sign-in is answered.
class ResponseTimePaddingTest {
    private static final Duration STEP = ResponseTimePadding.step(0);

    private final AtomicLong nanoTime = new AtomicLong();
    private final ResponseTimePadding padding =
            new ResponseTimePadding(nanoTime::get, time -> nanoTime.addAndGet(time.toNanos()));

    /// Nobody's, an older one of ours, Commerce's SHA-256 and Commerce's Argon2id.
    @ParameterizedTest
    @ValueSource(longs = {31, 12, 1, 472})
    void r35EveryHashIsAnsweredAtTheSameMoment(long millis) {
        assertThat(answered(millis, 0)).isEqualTo(STEP);
    }

    @ParameterizedTest
    @CsvSource({"31, 700", "472, 700", "31, 5000", "472, 5000"})
    void r35TheTimeInLineIsTheSameForAllAndComesOnTop(long millis, long inLine) {
        assertThat(answered(millis, inLine)).isEqualTo(STEP.plusMillis(inLine));
    }

    @Test
    void r35WhereDearerHashesWereMadeTheStepIsLonger() {
        var dear = new Argon2(131_072, 10, 1, 32);

        assertThat(ResponseTimePadding.step(CommerceHash.MOST_WORK)).isEqualTo(STEP);
        assertThat(ResponseTimePadding.step(dear.work())).isEqualTo(STEP.multipliedBy(10));
    }

    private Duration answered(long millis, long inLine) {
        var begun = nanoTime.get();
        var attempt = padding.begin();
        nanoTime.addAndGet(Duration.ofMillis(inLine + millis).toNanos());
        attempt.queued(Duration.ofMillis(inLine));
        attempt.rest(STEP);
        return Duration.ofNanos(nanoTime.get() - begun);
    }
}
