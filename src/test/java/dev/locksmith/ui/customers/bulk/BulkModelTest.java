package dev.locksmith.ui.customers.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.bulk.AssignGroupOutcome;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.Selection;
import dev.locksmith.job.JobItem;
import dev.locksmith.job.JobSummary;
import dev.locksmith.job.outcome.CountedOutcome;
import dev.locksmith.password.bulk.BulkResetOutcome;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.screen.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BulkModelTest {
    private static final Selection ALL = Selection.all(CustomerQuery.all());

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(120);

    private final TestContext test = new TestContext();
    private int created;

    @Test
    void theDryRunSaysWhatItWouldComeToAndDoesNothing() {
        shop.services.passwords.resets().requestByStaff(shop.staff, 1);
        var model = opened(BulkKind.RESET_PASSWORD, ALL.toggled(120));

        assertThat(ready(model).preview().outcomes())
                .containsExactly(
                        new CountedOutcome(BulkResetOutcome.REQUESTED, 118),
                        new CountedOutcome(BulkResetOutcome.TOO_SOON, 1));
        assertThat(ready(model).affected()).isEqualTo(118);
        assertThat(jobs()).isEmpty();
    }

    @Test
    void aboveAHundredTheNumberMustBeTyped() {
        var model = opened(BulkKind.RESET_PASSWORD, ALL);

        for (var wrong : List.of("", "12", "119", "hundred", "120 customers")) {
            model.typed().set(wrong);
            assertThat(model.canStart().get()).as(wrong).isFalse();
            model.start(() -> created++);
        }
        assertThat(jobs()).isEmpty();

        model.typed().set("120");
        model.reason().set("a leak");
        model.start(() -> created++);

        assertThat(jobs()).singleElement().satisfies(job -> {
            assertThat(job.total()).isEqualTo(120);
            assertThat(job.reason()).isEqualTo("a leak");
            assertThat(test.visited).containsExactly(new Destination.JobPlace(job.id()));
        });
        assertThat(created).isEqualTo(1);
        assertThat(model.stage().get()).isEqualTo(new BulkStage.Closed());
    }

    @Test
    void aSecondPressComesTooLate() {
        var model = opened(BulkKind.RESET_PASSWORD, some(3));
        test.background.hold();
        model.start(() -> created++);
        model.start(() -> created++);
        test.background.letGo();
        model.start(() -> created++);

        assertThat(jobs()).hasSize(1);
        assertThat(created).isEqualTo(1);
    }

    @Test
    void theJobIsOverThoseWhomTheDryRunSaw() {
        var model = opened(BulkKind.RESET_PASSWORD, ALL);
        var late = shop.add("Late", "Comer", "late@example.com", List.of());
        model.typed().set("120");
        model.start(() -> {});

        assertThat(shop.services
                        .jobs
                        .reader()
                        .items(shop.staff, jobs().getFirst().id(), -1, 1_000))
                .hasSize(120)
                .extracting(JobItem::subject)
                .doesNotContain(late.id());
    }

    @Test
    void nothingIsStartedWhereThereIsNothingToDo() {
        var model = opened(BulkKind.UNLOCK, ALL);

        assertThat(ready(model).affected()).isZero();
        assertThat(model.canStart().get()).isFalse();
    }

    @Test
    void aGroupIsChosenFirst() {
        var model = opened(BulkKind.ASSIGN_GROUP, some(4));
        assertThat(model.stage().get()).isEqualTo(new BulkStage.Asking());

        var other = model.groups().get().getLast().id();
        model.choose(model.parameters().withGroup(other));
        assertThat(ready(model).preview().outcomes())
                .containsExactly(new CountedOutcome(AssignGroupOutcome.ASSIGNED, 4));

        model.choose(model.parameters().withGroup(1));
        assertThat(ready(model).preview().outcomes())
                .containsExactly(new CountedOutcome(AssignGroupOutcome.ALREADY_IN, 4));
    }

    @Test
    void whoeverGivesUpGetsNoAnswer() {
        var model = model(BulkKind.RESET_PASSWORD, ALL);
        test.background.hold();
        model.open();
        model.cancel();
        test.background.letGo();

        assertThat(model.stage().get()).isEqualTo(new BulkStage.Closed());
        assertThat(jobs()).isEmpty();
    }

    @Test
    void aJobThatIsGivenUpWhileItIsWrittenDownIsTakenBack() {
        var model = opened(BulkKind.RESET_PASSWORD, some(3));
        test.background.hold();
        model.start(() -> created++);
        model.cancel();
        assertThat(model.stage().get()).isEqualTo(new BulkStage.Creating());
        test.background.letGo();

        assertThat(model.stage().get()).isEqualTo(new BulkStage.Closed());
        assertThat(jobs()).isEmpty();
        assertThat(created).isZero();
        assertThat(test.background.failures()).isEmpty();
    }

    @Test
    void theServiceRefusesWhoeverMayNot() {
        var clerk = new StaffMember("clerk", "desk", Set.of(Permission.VIEW_CUSTOMERS, Permission.RUN_JOBS));
        var model =
                new BulkModel(BulkKind.DELETE, some(3), shop.consoleServices(Path.of("target"), clerk), test.context);
        model.open();

        assertThat(model.stage().get())
                .isEqualTo(new BulkStage.Failed("Nothing was done: your role does not let you delete customers."));
    }

    private static Selection some(int count) {
        var selection = Selection.none(CustomerQuery.all());
        for (var id = 1L; id <= count; id++) selection = selection.toggled(id);
        return selection;
    }

    private BulkModel model(BulkKind kind, Selection selection) {
        return new BulkModel(kind, selection, shop.consoleServices(Path.of("target")), test.context);
    }

    private BulkModel opened(BulkKind kind, Selection selection) {
        var model = model(kind, selection);
        model.open();
        return model;
    }

    private static BulkStage.Ready ready(BulkModel model) {
        assertThat(model.stage().get()).isInstanceOf(BulkStage.Ready.class);
        return (BulkStage.Ready) model.stage().get();
    }

    private List<JobSummary> jobs() {
        return shop.services.jobs.reader().newest(shop.staff, 10);
    }
}
