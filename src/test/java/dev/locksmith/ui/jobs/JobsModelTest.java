package dev.locksmith.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.bulk.AssignGroup;
import dev.locksmith.customer.bulk.AssignGroupOutcome;
import dev.locksmith.job.JobState;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.password.bulk.BulkReset;
import dev.locksmith.password.bulk.BulkResetOutcome;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.screen.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsModelTest {
    @TempDir
    Path folder;

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(30);

    private final TestContext test = new TestContext();
    private final JobsModel model = new JobsModel(shop.consoleServices(Path.of("target")), test.context);

    @Test
    void aJobIsFollowedUntilItEnds() {
        var id = reset(1, 30);
        model.open(id);
        model.shown();
        assertThat(job().entry().get().job().state()).isEqualTo(JobState.RUNNING);
        assertThat(job().items().get())
                .hasSize(30)
                .allMatch(row -> row.item().outcome().isEmpty());

        run();
        test.background.pass();

        assertThat(job().entry().get().job().state()).isEqualTo(JobState.FINISHED);
        assertThat(job().entry().get().share()).isEqualTo(1);
        assertThat(job().items().get()).allMatch(row -> row.item().outcome().isPresent());
        assertThat(job().items().get().getFirst().name()).isEqualTo("Veronica Costello");
    }

    @Test
    void jobsOfOtherConsolesAreSeenWithoutAskingEverySecond() {
        model.shown();
        assertThat(model.entries().get()).contains(List.of());
        var id = reset(1, 3);
        test.background.pass();
        assertThat(model.entries().get()).as("nothing runs that is known of").contains(List.of());

        for (var second = 0; second < 10; second++) test.background.pass();
        assertThat(model.entries().get().orElseThrow()).extracting(JobEntry::id).containsExactly(id);
    }

    @Test
    void nothingIsReadWhileTheScreenIsNotShown() {
        reset(1, 3);
        model.shown();
        model.hidden();
        run();
        test.background.pass();

        assertThat(model.entries().get().orElseThrow().getFirst().moves()).isTrue();
    }

    @Test
    void customersAreReadPageByPageAndByOutcome() {
        shop.services.passwords.resets().requestByStaff(shop.staff, 7);
        model.open(reset(1, 450));
        run();
        model.load();
        assertThat(job().items().get()).hasSize(JobModel.PAGE);

        job().more();
        job().more();
        job().more();
        assertThat(job().items().get())
                .extracting(row -> row.item().subject())
                .hasSize(450)
                .doesNotHaveDuplicates();

        job().filter(Optional.of(BulkResetOutcome.TOO_SOON));
        assertThat(job().items().get()).extracting(row -> row.item().subject()).containsExactly(7L);
    }

    @Test
    void aJobIsPausedResumedAndCancelledAfterAsking() {
        model.open(reset(1, 5));
        job().pause();
        assertThat(job().isPaused()).isTrue();
        run();
        model.load();
        assertThat(job().entry().get().progress().finished()).isZero();

        job().resume();
        assertThat(job().isPaused()).isFalse();
        job().cancel();
        test.said.answer("Let it go on");
        assertThat(job().hasEnded()).isFalse();

        job().cancel();
        test.said.answer("Cancel the job");
        assertThat(job().hasEnded()).isTrue();
        job().filter(Optional.of(CommonOutcome.CANCELLED));
        assertThat(job().items().get()).hasSize(5);

        job().pause();
        assertThat(test.background.failures()).singleElement().asString().contains("not-running");
    }

    @Test
    void whoIsGoneIsSaidToBe() {
        var gone = shop.customer("asa.lindqvist@example.com").id();
        model.open(reset(1, 5));
        shop.services.customers.delete(shop.staff, gone);
        run();
        model.load();

        var row = job().items().get().get(1);
        assertThat(row.customer()).isEmpty();
        assertThat(row.item().outcome().orElseThrow().code()).isEqualTo(CommonOutcome.GONE);
        job().openCustomer(row);
        assertThat(test.visited).isEmpty();
        job().openCustomer(job().items().get().getFirst());
        assertThat(test.visited).containsExactly(new Destination.CustomerPlace(1));
    }

    @Test
    void outcomesAreExportedUnderTheFilter() throws IOException {
        var formula = shop.add("=1+1", "Formula", "formula@example.com", List.of());
        model.open(
                shop.services.jobs.jobs().create(shop.staff, new AssignGroup(1), "", LongStream.of(1, formula.id())));
        run();
        model.load();
        var file = folder.resolve("outcomes.csv");
        test.said.willPick(file);
        job().export();

        assertThat(Files.readString(file))
                .startsWith("\uFEFFCustomer ID,Name,Email,Outcome code,Outcome,At\r\n1,Veronica Costello,")
                .contains("\r\n" + formula.id() + ",'=1+1 Formula,formula@example.com,ALREADY_IN,");
        job().filter(Optional.of(AssignGroupOutcome.ASSIGNED));
        job().export();
        assertThat(Files.readAllLines(file)).hasSize(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() {
        model.open(reset(1, 3));
        test.said.willPick(folder.resolve("nowhere").resolve("outcomes.csv"));
        job().export();

        assertThat(test.background.failures()).singleElement().asString().contains("export.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoeverMayNotRunSuchJobsOnlyLooks() {
        var clerk = new StaffMember("clerk", "desk", Set.of(Permission.VIEW_CUSTOMERS, Permission.RUN_JOBS));
        var looking = new JobsModel(shop.consoleServices(Path.of("target"), clerk), test.context);
        looking.open(reset(1, 3));
        var job = looking.selected().get().orElseThrow();

        assertThat(job.missing()).contains(Permission.RESET_PASSWORD);
        job.pause();
        assertThat(test.background.failures()).hasSize(1);
        assertThat(job.isPaused()).isFalse();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidInTheListsPlace() {
        shop.close();
        model.shown();

        assertThat(model.failure().get()).isPresent();
    }

    private JobModel job() {
        return model.selected().get().orElseThrow();
    }

    private long reset(long first, long last) {
        return shop.services.jobs.jobs().create(shop.staff, new BulkReset(), "", LongStream.rangeClosed(first, last));
    }

    private void run() {
        try (var runner = shop.services.jobs.runner()) {
            runner.runDue();
        }
    }
}
