package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.limit.ResetBudget;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may ask for a reset, and how often, on every database.
class ResetRequestTest extends EveryOpenDatabase {
    private ResetFixture fixture;

    @BeforeEach
    void aCustomerOfItsOwn() {
        fixture = ResetFixture.on(database);
    }

    @Test
    void permissionIsAskedForInTheService() {
        var visitor = new StaffMember("visitor", "desk-2", Set.of());

        assertThatThrownBy(() -> fixture.resets()
                        .requestByStaff(visitor, fixture.customer().id()))
                .isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void disabledCustomerGetsNoMailAndStaffAreToldWhy() {
        var disabled = CustomerFixture.inactive(fixture.customer().details());
        fixture.save(disabled);

        assertThat(fixture.requestByStaff()).isEqualTo(new ResetOutcome.Inactive());
    }

    @Test
    void r36SecondRequestIsTooSoonAndCostsNothing() {
        fixture.mailedToken();

        assertThat(fixture.requestByStaff())
                .isEqualTo(new ResetOutcome.TooSoon(
                        ResetFixture.NOON.plus(Duration.ofMinutes(10)), Duration.ofMinutes(10)));

        assertThat(fixture.resets().budget(fixture.customer().id()).used()).isEqualTo(1);
        fixture.clock().tick(Duration.ofMinutes(10));
        assertThat(fixture.requestByStaff()).isInstanceOf(ResetOutcome.Requested.class);
    }

    @Test
    void r36UnknownAddressesAreCountedLikeKnownOnes() {
        var unknown = UUID.randomUUID() + "@example.com";
        var main = fixture.services().websites.main();

        assertThat(fixture.resets().requestByCustomer(unknown, main, "192.0.2.8"))
                .isEqualTo(new ResetOutcome.NoSuchCustomer());
        assertThat(fixture.resets().requestByCustomer(unknown, main, "192.0.2.9"))
                .isInstanceOf(ResetOutcome.TooSoon.class);
    }

    @Test
    void r36TheLimitIsPassedOverOnlyWithPermissionAndReasonAndOnRecord() {
        var resets = fixture.resets();
        resets.requestByStaff(ResetFixture.OWNER, fixture.customer().id());
        var clerk = new StaffMember("clerk", "desk-2", Set.of(Permission.RESET_PASSWORD));

        assertThatThrownBy(
                        () -> resets.requestOverLimit(clerk, fixture.customer().id(), "hurry"))
                .isInstanceOf(ExpectedFailure.class);
        assertThatThrownBy(() -> resets.requestOverLimit(
                        ResetFixture.OWNER, fixture.customer().id(), " "))
                .isInstanceOf(ExpectedFailure.class);
        assertThat(resets.ofCustomer(fixture.customer().id())).hasSize(1);

        assertThat(resets.requestOverLimit(
                        ResetFixture.OWNER, fixture.customer().id(), "hurry"))
                .isInstanceOf(ResetOutcome.Requested.class);

        assertThat(resets.ofCustomer(fixture.customer().id()).getFirst().reason())
                .isEqualTo("hurry");
        assertThat(resets.budget(fixture.customer().id()).used()).isEqualTo(2);
        assertThat(fixture.events())
                .filteredOn(event -> event.act() == Act.RESET_LIMIT_OVERRIDDEN)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.reason()).isEqualTo("hurry");
                    assertThat(event.actorName()).isEqualTo("owner");
                });
    }

    @Test
    void r38UndeliverableMailEndsTheResetAndGivesTheRequestBack() {
        fixture.requestByStaff();

        fixture.mails().willAnswer(new Delivery.Rejected(550, "5.1.1 no such mailbox"));
        fixture.dispatch();

        var reset = fixture.newest();
        assertThat(reset.end()).isEqualTo(EndReason.UNDELIVERABLE);
        assertThat(fixture.resets().budget(fixture.customer().id())).isEqualTo(new ResetBudget(0, 5, Optional.empty()));
    }
}
