package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.job.JobItem;
import dev.locksmith.job.JobProgress;
import dev.locksmith.job.JobSummary;
import dev.locksmith.job.outcome.CountedOutcome;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Jobs in words and, for `--json`, in facts.
record JobReportText(Texts texts) {
    /// One line of a list.
    String line(JobSummary job, JobProgress progress) {
        return texts.get(
                "command.job.line",
                Long.toString(job.id()),
                state(job),
                texts.get("job.kind." + job.act().kind().name()),
                progress.finished(),
                progress.total(),
                job.by(),
                TimeFormat.forStaff(texts).dateAndTime(job.createdAt()));
    }

    /// All about one job.
    Report whole(JobSummary job, JobProgress progress, List<JobItem> items) {
        var lines = Stream.concat(
                Stream.concat(Stream.of(line(job, progress)), counts(progress.outcomes())),
                items.stream().map(this::item));
        var facts = facts(job, progress);
        if (!items.isEmpty())
            facts.put("items", items.stream().map(this::itemFacts).toList());
        return new Report(ExitCode.DONE, lines.collect(Collectors.joining(System.lineSeparator())), facts);
    }

    /// How many ended how, a line for each outcome.
    Stream<String> counts(List<CountedOutcome> outcomes) {
        return outcomes.stream()
                .map(counted -> texts.get(
                        "command.job.count",
                        counted.items(),
                        texts.get(counted.code().key())));
    }

    private String item(JobItem item) {
        var words = item.outcome().map(outcome -> outcome.words(texts)).orElseGet(() -> texts.get("command.job.waits"));
        return texts.get("command.job.item", Long.toString(item.subject()), words);
    }

    private String state(JobSummary job) {
        return texts.get("job.state." + job.state().name());
    }

    Map<String, Object> facts(JobSummary job, JobProgress progress) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("job", job.id());
        facts.put("kind", job.act().kind().name());
        facts.put("parameters", job.act().stored());
        facts.put("state", lower(job.state()));
        facts.put("by", job.by());
        facts.put("reason", job.reason());
        facts.put("createdAt", job.createdAt().toString());
        facts.put("total", progress.total());
        facts.put("done", progress.with(ItemResult.DONE));
        facts.put("skipped", progress.with(ItemResult.SKIPPED));
        facts.put("failed", progress.with(ItemResult.FAILED));
        facts.put("left", progress.left());
        facts.put("outcomes", outcomes(progress.outcomes()));
        return facts;
    }

    static Map<String, Object> outcomes(List<CountedOutcome> outcomes) {
        var facts = new LinkedHashMap<String, Object>();
        outcomes.forEach(counted -> facts.put(code(counted.code().name()), counted.items()));
        return facts;
    }

    private Map<String, Object> itemFacts(JobItem item) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("customer", item.subject());
        facts.put("state", lower(item.state()));
        facts.put(
                "outcome",
                item.outcome().map(outcome -> code(outcome.code().name())).orElse(""));
        facts.put(
                "words",
                item.outcome()
                        .map((ItemOutcome outcome) -> outcome.words(texts))
                        .orElse(""));
        return facts;
    }

    /// As `--json` and `--outcome` have it.
    static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String lower(Enum<?> state) {
        return code(state.name());
    }
}
