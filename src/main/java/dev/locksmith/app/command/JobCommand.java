package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.JobServices;
import dev.locksmith.job.JobItem;
import dev.locksmith.job.JobReader;
import dev.locksmith.job.Jobs;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `job`: shows, pauses, resumes and cancels jobs; `job run` is the [JobRunCommand]. Alone, it lists them.
@Command(name = "job")
final class JobCommand implements Callable<Integer> {
    private static final int LISTED = 50;
    private static final int PAGE = 1_000;

    private final LocksmithCommand program;

    @Option(names = "--json", descriptionKey = "command.option.json", scope = ScopeType.INHERIT)
    private boolean json;

    JobCommand(LocksmithCommand program) {
        this.program = program;
    }

    boolean json() {
        return json;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list")
    Integer list() {
        return run(services -> {
            var words = new JobReportText(program.terminal().texts());
            var jobs = services.reader().newest(owner(), LISTED);
            var lines = new ArrayList<String>();
            var facts = new ArrayList<Map<String, Object>>();
            for (var job : jobs) {
                var progress = services.reader().progress(owner(), job.id()).orElseThrow();
                lines.add(words.line(job, progress));
                facts.add(words.facts(job, progress));
            }
            if (lines.isEmpty()) lines.add(program.terminal().texts().get("command.job.none"));
            return new Report(ExitCode.DONE, String.join(System.lineSeparator(), lines), Map.of("jobs", facts));
        });
    }

    @Command(name = "show")
    Integer show(
            @Parameters(paramLabel = "ID", descriptionKey = "command.option.job") long id,
            @Option(names = "--items", descriptionKey = "command.option.items") boolean items) {
        return run(services -> show(services, id, items ? items(services.reader(), id) : List.of()));
    }

    private Report show(JobServices services, long id, List<JobItem> items) {
        var words = new JobReportText(program.terminal().texts());
        var job = services.reader().find(owner(), id).orElseThrow(() -> new ExpectedFailure("job.unknown", id));
        return words.whole(job, services.reader().progress(owner(), id).orElseThrow(), items);
    }

    private static List<JobItem> items(JobReader reader, long id) {
        var all = new ArrayList<JobItem>();
        for (var page = reader.items(owner(), id, -1, PAGE);
                !page.isEmpty();
                page = reader.items(owner(), id, page.getLast().position(), PAGE)) all.addAll(page);
        return all;
    }

    @Command(name = "pause")
    Integer pause(@Parameters(paramLabel = "ID", descriptionKey = "command.option.job") long id) {
        return act(id, Jobs::pause);
    }

    @Command(name = "resume")
    Integer resume(@Parameters(paramLabel = "ID", descriptionKey = "command.option.job") long id) {
        return act(id, Jobs::resume);
    }

    @Command(name = "cancel")
    Integer cancel(@Parameters(paramLabel = "ID", descriptionKey = "command.option.job") long id) {
        return act(id, Jobs::cancel);
    }

    private int act(long id, Act act) {
        return run(services -> {
            act.act(services.jobs(), owner(), id);
            return show(services, id, List.of());
        });
    }

    private int run(Function<JobServices, Report> act) {
        try (var locksmith = program.open()) {
            return program.terminal().report(act.apply(locksmith.services().jobs()), json);
        }
    }

    private static StaffMember owner() {
        return ApplicationContext.owner();
    }

    /// What can be done to a job.
    private interface Act {
        void act(Jobs jobs, StaffMember by, long id);
    }
}
