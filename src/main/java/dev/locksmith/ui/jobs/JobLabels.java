package dev.locksmith.ui.jobs;

import dev.locksmith.access.BulkForceSignIn;
import dev.locksmith.customer.bulk.AssignGroup;
import dev.locksmith.job.JobProgress;
import dev.locksmith.job.JobState;
import dev.locksmith.job.JobSummary;
import dev.locksmith.job.UnknownAct;
import dev.locksmith.password.bulk.BulkInvite;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.StyleClass;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Jobs in words.
final class JobLabels {
    private final Texts texts;
    private final TimeFormat times;

    JobLabels(Texts texts) {
        this.texts = texts;
        this.times = TimeFormat.forStaff(texts);
    }

    String kind(JobSummary job) {
        return job.act() instanceof UnknownAct unknown
                ? texts.get("jobs.unknown", unknown.kind().name())
                : texts.get("job.kind." + job.act().kind().name());
    }

    String state(JobSummary job) {
        return texts.get("job.state." + job.state().name());
    }

    /// @return a style class
    static String color(JobState state) {
        return switch (state) {
            case PREPARING, CANCELLED -> StyleClass.MUTED;
            case RUNNING, FINISHED -> StyleClass.WELL_TEXT;
            case PAUSED -> StyleClass.WARNING_TEXT;
        };
    }

    String whoAndWhen(JobSummary job) {
        return texts.get("jobs.by", job.by(), times.dateAndTime(job.createdAt()));
    }

    /// Who began it, from where and when, and what it was told.
    String about(JobSummary job) {
        return Stream.of(
                        texts.get("jobs.by-at", job.by(), job.computer(), times.dateAndTime(job.createdAt())),
                        parameters(job),
                        changed(job),
                        job.reason().isEmpty() ? "" : texts.get("jobs.reason", job.reason()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String changed(JobSummary job) {
        return switch (job.state()) {
            case PREPARING, RUNNING, FINISHED -> "";
            case PAUSED -> texts.get("jobs.paused-by", job.changedBy(), times.dateAndTime(job.changedAt()));
            case CANCELLED -> texts.get("jobs.cancelled-by", job.changedBy(), times.dateAndTime(job.changedAt()));
        };
    }

    private String parameters(JobSummary job) {
        return switch (job.act()) {
            case AssignGroup(var group) -> texts.get("jobs.group", Long.toString(group));
            case BulkForceSignIn(var sessions) -> sessions ? texts.get("jobs.sessions") : "";
            case BulkInvite(var days) -> days > 0 ? texts.get("jobs.reminder", days) : "";
            default -> "";
        };
    }

    String count(JobProgress progress) {
        return texts.get("jobs.count", progress.finished(), progress.total());
    }

    /// How quick it is and how long it will take; empty when it does not run.
    String pace(JobProgress progress) {
        if (progress.state() != JobState.RUNNING || progress.finished() == 0) return "";
        var rate = texts.get("jobs.rate", progress.perSecond());
        return progress.timeLeft()
                .map(left -> texts.get("jobs.rate-left", rate, duration(left)))
                .orElse(rate);
    }

    private String duration(Duration left) {
        if (left.toHours() > 0) return texts.get("jobs.hours", left.toHours(), left.toMinutesPart());
        if (left.toMinutes() > 0) return texts.get("jobs.minutes", left.toMinutes());
        return texts.get("jobs.seconds", left.toSeconds());
    }

    String at(@Nullable Instant moment) {
        return moment == null ? "" : times.dateAndTime(moment);
    }
}
