package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What customers are told by mail when their password or e-mail address has been changed, on every database.
class SecurityNoticesTest extends EveryOpenDatabase {
    private ResetFixture fixture;

    @BeforeEach
    void aCustomerOfItsOwn() {
        fixture = ResetFixture.on(database);
    }

    @Test
    void r48CustomerIsToldThatThePasswordWasChanged() {
        fixture.redeem(fixture.mailedToken());

        fixture.dispatch();

        assertThat(fixture.mails().mails().getLast().letter().subject()).contains("has been changed");
        assertThat(fixture.mails().mails().getLast().letter().text())
                .contains("192.0.2.7")
                .doesNotContain("createPassword");
    }

    @Test
    void r50AnEmailChangeTellsTheOldAddressAndNotTheWholeNewOne() {
        var newEmail = "new-" + UUID.randomUUID() + "@example.com";
        var details = CustomerFixture.details("Ann", "Other", newEmail);

        fixture.save(details);
        fixture.dispatch();

        var notice = fixture.mails().mails().getLast();
        assertThat(notice.recipient()).isEqualTo(fixture.customer().email());
        assertThat(notice.letter().text())
                .contains("another e-mail address, n…@example.com")
                .contains("tell us at support@example.com")
                .doesNotContain(newEmail);
    }

    @Test
    void r50SavingWithoutAnotherAddressTellsNobody() {
        var details =
                CustomerFixture.details("Anna", "Other", fixture.customer().email());

        fixture.save(details);
        fixture.dispatch();

        assertThat(fixture.mails().mails()).isEmpty();
    }
}
