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
                var window = customers.window();
                window.reads("200 customers").reads("Veronica Costello");
                window.picture("customers-grid-light");

                window.doubleClickOn("Veronica Costello").reads("Warehouse App");
                window.picture("customers-pane-before");
                window.click("#pane-reset-password").reads("The customer will receive an email");
                shop.dispatch(new Delivery.Accepted(250, "2.0.0 accepted"));
                window.reads("Next one allowed in");
                window.await(
                        "it is mailed",
                        () -> TestWindow.nodes()
                                        .filter(node -> node.getStyleClass().containsAll(List.of("step-dot", "done")))
                                        .count()
                                == 2);
                window.picture("customers-access-light");
                for (var tab : List.of("Account", "Addresses", "Mail", "History")) {
                    window.clickOn(tab);
                    if (tab.equals("History")) window.reads("Reset link mailed");
                    if (tab.equals("Mail")) window.reads("2.0.0 accepted");
                    window.picture("customers-" + tab.toLowerCase(Locale.ROOT) + "-light");
                }
                window.clickOn("Access");
                customers.wear(Theme.DARK);
                window.picture("customers-access-dark");
                window.clickOn("Account");
                window.picture("customers-account-dark");
                window.clickOn("Access").click("#pane-force-sign-in").reads("Go on only if");
                window.picture("customers-force-dark");
            }
        }
    }
}
