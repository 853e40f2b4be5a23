package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.access.ForceSignInOutcome;
import dev.locksmith.app.scenario.ShopClient;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.MailService;
import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.password.reset.ResetState;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.SearchFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job from end to end, over real HTTP, real SMTP and a real database file.
class StoryTest {
    private static final StaffMember STAFF = StaffMember.computerOwner("owner", "desk-1");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String EMAIL = "roni_cost@example.com";
    private static final String NEW_PASSWORD = "quiet-harbour-27";

    @TempDir
    private Path home;

    private ApplicationContext locksmith;
    private MailService mail;
    private final CookieManager cookies = new CookieManager();
    private final ShopClient veronica = new ShopClient(cookies, HttpClient.Redirect.NORMAL);
    private URI rest;

    @BeforeEach
    void openTheShop() {
        locksmith = TestApplication.open(home);
        mail = locksmith.startConsoleMail();
        rest = locksmith.startStorefront(locksmith.config().storefront()).url().resolve("/rest");
    }

    @AfterEach
    void closeTheShop() {
        veronica.close();
        locksmith.close();
    }

    @Test
    void customerGetsBackInAndStaffTakeATokenBackWithoutAnySecretBeingKept() throws InterruptedException {
        var services = locksmith.services();

        // staff find the customer and press Reset Password
        var row = SearchFixture.rows(services.search(), new CustomerQuery("costello", CustomerSort.NAME, true))
                .getFirst();
        assertThat(row.email()).isEqualTo(EMAIL);
        assertThat(services.passwords().resets().requestByStaff(STAFF, row.id()))
                .isInstanceOf(ResetOutcome.Requested.class);

        // the customer, and only the customer, is mailed a link
        var letter = awaitMail("Reset your Main Store password");
        assertThat(letter.recipients()).containsExactly(EMAIL);
        var link = letter.links().getFirst();

        // the link opens the form; the new password is set, and signs in
        var form = veronica.get(link);
        assertThat(form.body()).contains("Set a New Password").contains(EMAIL);
        var login = veronica.submit(form, Map.of("password", NEW_PASSWORD, "password_confirmation", NEW_PASSWORD));
        assertThat(login.body()).contains("You updated your password.");
        var account = veronica.submit(login, Map.of("email", EMAIL, "password", NEW_PASSWORD));
        assertThat(account.body()).contains("My Account");
        awaitMail("Your Main Store password has been changed");

        // the old link is refused, and says why
        assertThat(veronica.get(link).body()).contains("already used");

        // a program of the customer's calls the web API with a token
        var token = veronica.token(rest, EMAIL, NEW_PASSWORD);
        assertThat(veronica.takes(rest, token)).isTrue();

        // staff force a sign-in: the very next call is refused
        assertThat(services.forceSignIn().revoke(STAFF, row.id(), false))
                .isInstanceOf(ForceSignInOutcome.Revoked.class);
        assertThat(veronica.takes(rest, token)).isFalse();
        assertThat(services.tokens().ofCustomer(row.id())).isEmpty();

        // all of it is on record
        assertThat(services.passwords().resets().ofCustomer(row.id()).getFirst().state())
                .isEqualTo(ResetState.REDEEMED);
        assertThat(services.database().audit().ofCustomer(row.id(), 50))
                .extracting(AuditEvent::act)
                .contains(
                        Act.PASSWORD_RESET_REQUESTED,
                        Act.PASSWORD_RESET_MAILED,
                        Act.PASSWORD_RESET_OPENED,
                        Act.PASSWORD_RESET_REDEEMED,
                        Act.SIGNED_IN,
                        Act.TOKEN_ISSUED,
                        Act.TOKENS_REVOKED);

        // and no usable secret is in any table, log or file
        var secrets = new ArrayList<>(cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .toList());
        secrets.add(secretOf(link));
        secrets.add(token);
        secrets.add(NEW_PASSWORD);
        assertThat(secrets)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(secret -> assertThat(secret).hasSizeGreaterThan(8));
        var kept = everythingKept();
        assertThat(kept).contains(EMAIL);
        assertThat(secrets).noneMatch(kept::contains);
    }

    private CaughtMessage awaitMail(String subject) throws InterruptedException {
        return mail.mailbox()
                .await(message -> message.subject().equals(subject), PATIENCE)
                .orElseThrow(() -> new AssertionError("No mail “" + subject + "” came"));
    }

    private static String secretOf(URI link) {
        return link.getQuery().replaceFirst(".*token=", "");
    }

    /// Every row of every table and every byte of every file in the data folder, as one text.
    private String everythingKept() {
        var kept = new ArrayList<String>(dump());
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                kept.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return String.join("\n", kept);
    }

    private List<String> dump() {
        var config = locksmith.config().database();
        try (var connection = DriverManager.getConnection(config.url(), config.user(), config.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("script")) {
            var lines = new ArrayList<String>();
            while (rows.next()) lines.add(rows.getString(1));
            return lines;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
