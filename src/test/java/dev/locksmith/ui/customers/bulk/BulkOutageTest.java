package dev.locksmith.ui.customers.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Actor;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.Selection;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestShop;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A database that goes away in the middle of a dry run.
class BulkOutageTest {
    private static final int MORE_THAN_A_CHUNK = 1_100;

    @Test
    void isToldAndTheDryRunDoneAgainWhenItIsBack() {
        var root = TestDatabases.mariadbConfig();
        TestDatabases.sql(root, "create or replace user bulker@localhost identified by 'first'");
        TestDatabases.sql(root, "grant all on *.* to bulker@localhost");
        var test = new TestContext();
        var config = new DatabaseConfig(root.url(), "bulker", "first", false);
        try (var shop = new TestShop(config, TestDatabases::open)) {
            fill(shop);
            var everybody = Selection.all(CustomerQuery.all());
            var model = new BulkModel(
                    BulkKind.RESET_PASSWORD, everybody, shop.consoleServices(Path.of("target")), test.context);
            var away = new AtomicBoolean();
            model.looked().subscribe((_, looked) -> {
                if (looked.longValue() == 0 || away.getAndSet(true)) return;
                TestDatabases.sql(root, "alter user bulker@localhost identified by 'second'");
                TestDatabases.sql(root, "kill user bulker@localhost");
            });

            model.open();
            assertThat(away).isTrue();
            assertThat(model.stage().get())
                    .isInstanceOfSatisfying(
                            BulkStage.Failed.class,
                            failed -> assertThat(failed.sentence()).contains("does not let Locksmith in"));
            assertThat(model.canStart().get()).isFalse();

            TestDatabases.sql(root, "alter user bulker@localhost identified by 'first'");
            model.retry();
            assertThat(model.stage().get())
                    .isInstanceOfSatisfying(
                            BulkStage.Ready.class,
                            ready -> assertThat(ready.affected()).isEqualTo(MORE_THAN_A_CHUNK));
        }
    }

    private static void fill(TestShop shop) {
        var customers = IntStream.range(0, MORE_THAN_A_CHUNK)
                .mapToObj(number -> new NewCustomer(
                        1,
                        CustomerFixture.details("Ann", "Berg", "ann-" + number + "@example.com"),
                        List.of(),
                        CustomerFixture.MADE_AT,
                        "Test"))
                .toList();
        shop.database.doInTransaction(
                transaction -> shop.services.customers.createMany(transaction, Actor.system("test"), customers));
    }
}
