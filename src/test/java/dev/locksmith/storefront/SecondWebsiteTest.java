package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.website.Website;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SecondWebsiteTest {
    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final Website outlet = shop.services.websites.find("outlet").orElseThrow();

    @Test
    void itsPagesAreUnderItsCode() {
        var page = shop.browser().get("/outlet/customer/account/login").body();

        assertThat(page)
                .contains("Outlet</title>")
                .contains("action=\"/outlet/customer/account/loginPost\"")
                .contains("href=\"/outlet/customer/account/forgotpassword\"")
                .contains("outlet@example.com")
                .contains("<a href=\"/\">Main Website</a>");
    }

    @Test
    void anAccountBelongsToOneWebsite() {
        var browser = shop.browser();
        browser.get("/outlet/customer/account/login");

        var answer = browser.post(
                "/outlet/customer/account/loginPost",
                "email",
                TestStorefront.EMAIL,
                "password",
                TestStorefront.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void oneBrowserIsSignedInOnEachApart() {
        shop.register(outlet, "Ronja", "ronja@example.com");
        var browser = shop.signedIn();
        browser.get("/outlet/customer/account/login");

        browser.post(
                "/outlet/customer/account/loginPost",
                "email",
                "ronja@example.com",
                "password",
                TestStorefront.PASSWORD);

        assertThat(browser.get("/outlet/customer/account").body()).contains("Ronja Costello");
        assertThat(browser.get("/customer/account").body()).contains("Veronica Costello");
    }

    @Test
    void aSessionOfOneWebsiteIsNoneOfAnother() {
        var browser = shop.signedIn();
        browser.cookie("locksmith_session_outlet", browser.cookie("locksmith_session"));

        assertThat(browser.get("/outlet/customer/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkOpensOnItsOwnWebsiteAndTellsItsTime() {
        shop.register(outlet, "Ronja", "ronja@example.com");
        var asking = shop.browser();
        asking.get("/outlet/customer/account/forgotpassword");
        asking.post("/outlet/customer/account/forgotpasswordpost", "email", "ronja@example.com");
        var token = shop.deliveredLink();

        var browser = shop.browser();
        var there = browser.follow(browser.get("/outlet/customer/account/createPassword?token=" + token));
        var elsewhere = browser.follow(browser.get("/customer/account/createPassword?token=" + token));

        assertThat(there.body()).contains("ronja@example.com").contains("14:05 CET");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }
}
