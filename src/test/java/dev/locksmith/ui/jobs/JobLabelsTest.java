package dev.locksmith.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.job.JobProgress;
import dev.locksmith.job.JobState;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.CountedOutcome;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JobLabelsTest {
    private final JobLabels words = new JobLabels(Texts.of(Bundle.CONSOLE, Locale.ENGLISH));

    @Test
    void thePaceSaysHowLongItWillTake() {
        assertThat(words.pace(after(JobState.RUNNING, 500, Duration.ofSeconds(10))))
                .isEqualTo("50 a second · about 16 min left");
        assertThat(words.pace(after(JobState.RUNNING, 45_000, Duration.ofSeconds(100))))
                .isEqualTo("450 a second · about 11 s left");
        assertThat(words.pace(after(JobState.RUNNING, 10, Duration.ofSeconds(8))))
                .isEqualTo("1.2 a second · about 11 h 6 min left");
    }

    @Test
    void whatDoesNotRunHasNoPace() {
        assertThat(words.pace(after(JobState.RUNNING, 0, Duration.ZERO))).isEmpty();
        assertThat(words.pace(after(JobState.PAUSED, 500, Duration.ofSeconds(10))))
                .isEmpty();
        assertThat(words.pace(after(JobState.FINISHED, 50_000, Duration.ofSeconds(10))))
                .isEmpty();
    }

    private static JobProgress after(JobState state, long finished, Duration ran) {
        var outcomes =
                finished == 0 ? List.<CountedOutcome>of() : List.of(new CountedOutcome(CommonOutcome.GONE, finished));
        return new JobProgress(state, 50_000, 0, outcomes, ran);
    }
}
