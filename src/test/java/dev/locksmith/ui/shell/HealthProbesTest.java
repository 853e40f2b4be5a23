package dev.locksmith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestShop;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.MailServices;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthProbesTest {
    @Test
    void mailFailureIsNamedInTheBarItselfUntilItIsOver() {
        var texts = Texts.of(Bundle.CONSOLE, Locale.ENGLISH);
        var server = new RecordingTransport();
        server.willAnswer(new Delivery.Deferred(0, "The mail server at mail.example.com:587 refuses."));
        try (var shop = TestShop.withCustomers(1);
                var dispatcher = shop.services.dispatcher(server)) {
            var mail = new MailServices(shop.services.outbox, Optional.empty());
            var probe = HealthProbes.mail(mail, dispatcher, true);
            assertThat(probe.look(texts).words()).isEqualTo("Mail, nothing waits");

            request(shop);
            var _ = dispatcher.dispatchDue();
            assertThat(probe.look(texts).state()).isEqualTo(Health.State.FAILED);
            assertThat(probe.look(texts).words())
                    .isEqualTo("Mail waits: The mail server at mail.example.com:587 refuses.");

            shop.sql("update outbox_message set next_attempt_at = created_at");
            var _ = dispatcher.dispatchDue();
            assertThat(probe.look(texts).state()).isEqualTo(Health.State.WELL);
        }
    }

    private static void request(TestShop shop) {
        var _ = shop.services
                .passwords
                .resets()
                .requestByStaff(
                        shop.staff, shop.customer("roni_cost@example.com").id());
    }
}
