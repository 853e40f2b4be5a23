package dev.locksmith.password.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.testing.TestShop;
import dev.locksmith.text.Busy;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final NewAccount ACCOUNT = new NewAccount("Åsa", "Öberg", "asa@example.com", "red-Tulip7");

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(1);

    @Test
    void aBusyDatabaseIsNotAnAccountThatExists() throws Exception {
        var held = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var taken = "update customer set email_key = '%s' where id = %d";
        var veronica = shop.customer("roni_cost@example.com");
        var takenAndGiven = taken.formatted(ACCOUNT.email(), veronica.id()) + ";"
                + taken.formatted(veronica.email(), veronica.id());
        var other = Thread.ofVirtual().start(() -> shop.holding(takenAndGiven, held, letGo));
        try {
            held.await();
            assertThatThrownBy(this::register).isInstanceOf(Busy.class);
        } finally {
            letGo.countDown();
            other.join();
        }

        assertThat(shop.services.customers.findByEmail(ACCOUNT.email())).isEmpty();
        assertThat(register()).isEqualTo(new RegistrationOutcome.CheckMail());
        assertThat(shop.services.customers.findByEmail(ACCOUNT.email())).hasSize(1);
    }

    private RegistrationOutcome register() {
        return shop.services.passwords.registration().register(shop.services.websites.main(), ACCOUNT, "192.0.2.1");
    }
}
