package dev.locksmith.ui.customers;

import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.screen.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes a picture of each part of the Customers screen, for people to look at.
class CustomersPicturesTest {
    @TempDir
    Path home;

    @Test
    void everyPartIsPicturedInLightAndDark() {
        try (var shop = TestShop.withCustomers(200)) {
            shop.grant("roni_cost@example.com", "Warehouse App", "orders profile", 2);
            shop.grant("roni_cost@example.com", "Loyalty Sync", "profile", 1);
            try (var customers = new CustomersScreenFixture(shop, home)) {
                var desk = customers.desk();
                desk.reads("200 customers").reads("Veronica Costello");
                desk.picture("customers-grid-light");

                desk.doubleClickOn("Veronica Costello").reads("Warehouse App");
                desk.picture("customers-pane-before");
                desk.click("#pane-reset-password").reads("The customer will receive an email");
                shop.dispatch(new Delivery.Accepted(250, "2.0.0 accepted"));
                desk.reads("Next one allowed in");
                desk.await(
                        "it is mailed",
                        () -> TestWindow.nodes()
                                        .filter(node -> node.getStyleClass().containsAll(List.of("step-dot", "done")))
                                        .count()
                                == 2);
                desk.picture("customers-access-light");
                for (var tab : List.of("Account", "Addresses", "Mail", "History")) {
                    desk.clickOn(tab);
                    if (tab.equals("History")) desk.reads("Reset link mailed");
                    if (tab.equals("Mail")) desk.reads("2.0.0 accepted");
                    desk.picture("customers-" + tab.toLowerCase(Locale.ROOT) + "-light");
                }
                desk.clickOn("Access");
                customers.wear(Theme.DARK);
                desk.picture("customers-access-dark");
                desk.clickOn("Account");
                desk.picture("customers-account-dark");
                desk.clickOn("Access").click("#pane-force-sign-in").reads("Go on only if");
                desk.picture("customers-force-dark");
            }
        }
    }
}
