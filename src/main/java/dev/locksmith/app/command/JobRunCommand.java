package dev.locksmith.app.command;

import dev.locksmith.access.BulkForceSignIn;
import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.MailService;
import dev.locksmith.customer.bulk.AssignGroup;
import dev.locksmith.customer.bulk.DeleteCustomers;
import dev.locksmith.job.BulkAct;
import dev.locksmith.job.JobPreview;
import dev.locksmith.job.JobState;
import dev.locksmith.job.JobSummary;
import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.password.bulk.BulkBreach;
import dev.locksmith.password.bulk.BulkInvite;
import dev.locksmith.password.bulk.BulkReset;
import dev.locksmith.password.bulk.BulkUnlock;
import dev.locksmith.text.ExpectedFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `job run`: does a bulk act to the customers named, and waits until it is done. Asked to stop, it leaves the job to
/// others.
@Command(name = "run")
final class JobRunCommand implements Callable<Integer> {
    private static final long LOOK_AGAIN_MS = 1_000;
    private static final Set<String> MAILING = Set.of("reset-password", "invite", "breach");

    private final LocksmithCommand program;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private JobCommand parent;

    @Mixin
    private final JobSubjects subjects = new JobSubjects();

    @Option(names = "--kind", paramLabel = "KIND", required = true, descriptionKey = "command.option.kind")
    private String kind = "";

    @Option(names = "--group", paramLabel = "NUMBER", descriptionKey = "command.option.group")
    private long group;

    @Option(names = "--sessions", descriptionKey = "command.option.sessions")
    private boolean sessions;

    @Option(names = "--remind", paramLabel = "DAYS", descriptionKey = "command.option.remind")
    private int remindAfterDays;

    @Option(names = "--reason", paramLabel = "REASON", descriptionKey = "command.option.reason")
    private String reason = "";

    @Option(names = "--dry-run", descriptionKey = "command.option.dry-run")
    private boolean dryRun;

    @Option(names = "--yes", descriptionKey = "command.option.job-yes")
    private boolean yes;

    JobRunCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = program.terminal();
        var act = act();
        if (act.isEmpty()) {
            var sentence = terminal.texts().get("command.job.unknown-kind", kind);
            return terminal.report(
                    new Report(ExitCode.WRONG_USE, sentence, Map.of("outcome", "unknown-kind")), parent.json());
        }
        try (var stop = StopSignal.listen();
                var locksmith = program.open()) {
            var ids = subjects.read(locksmith.services());
            return terminal.report(
                    dryRun || !yes ? preview(locksmith, act.get(), ids) : run(locksmith, act.get(), ids, stop),
                    parent.json());
        }
    }

    private Optional<BulkAct> act() {
        return Optional.ofNullable(
                switch (kind) {
                    case "reset-password" -> new BulkReset();
                    case "force-sign-in" -> new BulkForceSignIn(sessions);
                    case "unlock" -> new BulkUnlock();
                    case "assign-group" -> new AssignGroup(group);
                    case "delete" -> new DeleteCustomers();
                    case "invite" -> new BulkInvite(remindAfterDays);
                    case "breach" -> new BulkBreach();
                    default -> null;
                });
    }

    /// What it would come to. Without a yes, it is as far as it goes.
    private Report preview(ApplicationContext locksmith, BulkAct act, Set<Long> ids) {
        var preview = locksmith
                .services()
                .jobs()
                .jobs()
                .preview(ApplicationContext.owner(), act, ids.stream().mapToLong(Long::longValue));
        var facts = new LinkedHashMap<String, Object>();
        facts.put("outcome", dryRun ? "dry-run" : "unconfirmed");
        facts.put("kind", kind);
        facts.put("total", preview.total());
        facts.put("outcomes", JobReportText.outcomes(preview.outcomes()));
        return new Report(dryRun ? ExitCode.DONE : ExitCode.WRONG_USE, words(preview), facts);
    }

    private String words(JobPreview preview) {
        var texts = program.terminal().texts();
        var first = texts.get(dryRun ? "command.job.dry-run" : "command.job.unconfirmed", preview.total());
        return new JobReportText(texts)
                .counts(preview.outcomes())
                .collect(Collectors.joining(System.lineSeparator(), first + System.lineSeparator(), ""));
    }

    private Report run(ApplicationContext locksmith, BulkAct act, Set<Long> ids, StopSignal stop)
            throws InterruptedException {
        var jobs = locksmith.services().jobs();
        var changed = new Semaphore(0);
        jobs.jobs().onChange(changed::release);
        var id = jobs.jobs()
                .create(ApplicationContext.owner(), act, reason, ids.stream().mapToLong(Long::longValue));
        var mail = locksmith.startMail();
        locksmith.startJobs();
        // another process may end it, of which nobody here is told
        while (stop.received().isEmpty() && !job(locksmith, id).state().ended()) {
            var _ = changed.tryAcquire(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            changed.drainPermits();
        }
        mail.ifPresent(service -> service.dispatcher().dispatchDue());
        return report(locksmith, id, mail, stop);
    }

    private Report report(ApplicationContext locksmith, long id, Optional<MailService> mail, StopSignal stop) {
        var texts = program.terminal().texts();
        var job = job(locksmith, id);
        var progress = locksmith
                .services()
                .jobs()
                .reader()
                .progress(ApplicationContext.owner(), id)
                .orElseThrow();
        var report = new JobReportText(texts).whole(job, progress, List.of());
        if (!job.state().ended())
            return new Report(
                    stop.received().orElse(ExitCode.TERMINATED),
                    texts.get("command.job.left", Long.toString(id)),
                    report.facts());
        var done = progress.with(ItemResult.DONE);
        var waits = done > 0 && mail.isEmpty() && MAILING.contains(kind);
        var exit = job.state() == JobState.CANCELLED || progress.with(ItemResult.FAILED) > 0
                ? ExitCode.FAILED
                : waits ? ExitCode.NOT_MAILED : done == 0 ? ExitCode.REFUSED : ExitCode.DONE;
        var sentence = waits
                ? report.sentence() + System.lineSeparator() + texts.get("command.job.mail-waits")
                : report.sentence();
        return new Report(exit, sentence, report.facts());
    }

    private static JobSummary job(ApplicationContext locksmith, long id) {
        return locksmith
                .services()
                .jobs()
                .reader()
                .find(ApplicationContext.owner(), id)
                .orElseThrow(() -> new ExpectedFailure("job.unknown", id));
    }
}
