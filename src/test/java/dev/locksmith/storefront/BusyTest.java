package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.database.Locks;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What another console holds for too long is told in a sentence with a time to try again, never as an error.
class BusyTest {
    private static final String TOKEN = "/rest/V1/integration/customer/token";

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void whoWaitsInVainIsAskedToTryAgain() throws InterruptedException {
        var holder = Thread.ofVirtual().start(this::holdVeronica);
        held.await();
        try {
            var browser = shop.browser();
            browser.get("/customer/account/login");
            var signIn = CompletableFuture.supplyAsync(() -> browser.post(
                    "/customer/account/loginPost", "email", TestStorefront.EMAIL, "password", TestStorefront.PASSWORD));
            var token = CompletableFuture.supplyAsync(() -> shop.browser()
                    .postRaw(
                            TOKEN,
                            "application/json",
                            "{\"username\":\"" + TestStorefront.EMAIL + "\",\"password\":\"" + TestStorefront.PASSWORD
                                    + "\"}"));

            assertThat(signIn.join().body())
                    .contains("Others are changing the same thing")
                    .contains("Nothing has been changed");
            assertThat(token.join().body()).startsWith("{").contains("Others are changing the same thing");
            assertIsAskedToTryAgain(signIn.join());
            assertIsAskedToTryAgain(token.join());
        } finally {
            done.countDown();
            holder.join();
        }
        assertThat(shop.signedIn().get("/customer/account").statusCode()).isEqualTo(200);
    }

    private static void assertIsAskedToTryAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
    }

    private void holdVeronica() {
        shop.database.doInTransaction(transaction -> {
            Locks.take(transaction, "customer:" + shop.veronica.id());
            held.countDown();
            try {
                done.await();
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        });
    }
}
