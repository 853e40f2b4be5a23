package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.staff.StaffMember;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What each state of a link is good for, whichever way it is asked: the page that helps its holder, and nothing that
/// changes unless a live link is sent with the form.
class LinkStatesTest {
    private static final String PAGE = "/customer/account/createPassword";
    private static final String FORM = "/customer/account/resetpasswordpost";
    private static final String NEW_PASSWORD = "tulip-and-lantern";
    private static final StaffMember STAFF = StaffMember.computerOwner("Robin", "desk");

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    enum LinkCase {
        LIVE(200, "Set a New Password"),
        SUPERSEDED(410, "newer"),
        EXPIRED(410, "expired"),
        REDEEMED(410, "already"),
        CANCELLED(410, "cancelled"),
        WRONG(404, "");

        private final int status;
        private final String words;

        LinkCase(int status, String words) {
            this.status = status;
            this.words = words;
        }
    }

    enum Way {
        HEAD,
        GET,
        GET_TWICE,
        POST_WITHOUT_KEY,
        POST
    }

    static Stream<Arguments> statesAndWays() {
        return Stream.of(LinkCase.values())
                .flatMap(state -> Stream.of(Way.values()).map(way -> Arguments.of(state, way)));
    }

    @ParameterizedTest
    @MethodSource("statesAndWays")
    void r15R16R17R19R22EveryStateAnswersEveryWay(LinkCase state, Way way) {
        var token = link(state);
        var password = state == LinkCase.REDEEMED ? NEW_PASSWORD : TestStorefront.PASSWORD;
        var before = resets();
        var browser = shop.browser();

        var answer = switch (way) {
            case HEAD -> browser.head(PAGE + "?token=" + token);
            case GET -> browser.follow(browser.get(PAGE + "?token=" + token));
            case GET_TWICE -> {
                browser.follow(browser.get(PAGE + "?token=" + token));
                yield browser.follow(browser.get(PAGE + "?token=" + token));
            }
            case POST_WITHOUT_KEY -> {
                browser.get(PAGE + "?token=" + token);
                yield browser.postRaw(
                        FORM, TestBrowser.form("password", "x-y-z-1-2", "password_confirmation", "x-y-z-1-2"));
            }
            case POST -> {
                browser.get("/customer/account/login");
                browser.get(PAGE + "?token=" + token);
                yield browser.post(FORM, "password", "x-y-z-1-2", "password_confirmation", "x-y-z-1-2");
            }
        };

        var redeems = state == LinkCase.LIVE && way == Way.POST;
        switch (way) {
            case HEAD -> assertThat(answer.statusCode()).isEqualTo(303);
            case GET, GET_TWICE -> {
                assertThat(answer.statusCode()).isEqualTo(state.status);
                assertThat(answer.body()).contains(state.words);
                if (state != LinkCase.LIVE) assertThat(answer.body()).contains("/customer/account/forgotpassword");
            }
            case POST_WITHOUT_KEY ->
                assertThat(answer.statusCode()).isEqualTo(state == LinkCase.LIVE ? 403 : state.status);
            case POST -> assertThat(answer.statusCode()).isEqualTo(redeems ? 303 : state.status);
        }
        assertThat(signsIn("x-y-z-1-2")).isEqualTo(redeems);
        assertThat(signsIn(password)).isEqualTo(!redeems);
        if (!redeems) assertThat(resets()).isEqualTo(before);
    }

    /// The states but for the note that a form was opened, which makes no link better or worse.
    private List<Boolean> resets() {
        return shop.services.passwords.resets().ofCustomer(shop.veronica.id()).stream()
                .map(PasswordReset::state)
                .map(state -> state.live())
                .toList();
    }

    private String link(LinkCase state) {
        var token = shop.requestedLink(TestStorefront.EMAIL);
        switch (state) {
            case LIVE -> {}
            case SUPERSEDED -> {
                shop.clock.tick(Duration.ofMinutes(11));
                var _ = shop.requestedLink(TestStorefront.EMAIL);
            }
            case EXPIRED -> shop.clock.tick(Duration.ofHours(24));
            case REDEEMED -> {
                var _ = shop.services
                        .passwords
                        .links()
                        .redeem(new PresentedLink(token, shop.website, "192.0.2.7"), NEW_PASSWORD);
            }
            case CANCELLED -> {
                var newest = shop.services
                        .passwords
                        .resets()
                        .ofCustomer(shop.veronica.id())
                        .getFirst();
                shop.services.passwords.resets().cancel(STAFF, newest.id());
            }
            case WRONG -> {
                return "A".repeat(token.length());
            }
        }
        return token;
    }

    private boolean signsIn(String password) {
        var browser = shop.browser();
        browser.get("/customer/account/login");
        return browser.post("/customer/account/loginPost", "email", TestStorefront.EMAIL, "password", password)
                        .statusCode()
                == 303;
    }
}
