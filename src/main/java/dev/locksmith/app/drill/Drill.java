package dev.locksmith.app.drill;

import dev.locksmith.access.ForceSignIn;
import dev.locksmith.app.scenario.Scenario;
import dev.locksmith.app.scenario.ShopClient;
import dev.locksmith.app.scenario.StepFailed;
import dev.locksmith.app.scenario.StepResult;
import dev.locksmith.config.EnvironmentConfig;
import dev.locksmith.config.EnvironmentKind;
import dev.locksmith.customer.Customer;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.password.reset.PasswordResets;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.storefront.view.Paths;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Takes a test customer through a whole reset, as the customer, a mail scanner and a thief would.
///
/// It leaves the customer with a password that nobody knows. Its passwords are made at random and never leave memory.
public final class Drill implements AutoCloseable {
    /// Commerce's sample customer, who is in the demo data too.
    private static final String SAMPLE = "roni_cost@example.com";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REASON = "reset drill";

    private final Context context;
    private final Shop shop;
    private final Customer customer;
    private final ShopClient browser = new ShopClient();
    private final ShopClient signedIn = new ShopClient();
    private final String oldPassword = password();
    private final String newPassword = password();
    private Optional<URI> link = Optional.empty();
    private String token = "";
    private long mailsBefore;

    /// What the drill acts through.
    public record Context(PasswordResets resets, ForceSignIn forceSignIn, Mailbox mailbox, StaffMember by) {}

    /// Where the test customer's website is.
    ///
    /// @param rest the root of the web API
    public record Shop(URI signIn, URI account, URI rest) {}

    public Drill(Context context, Shop shop, Customer customer) {
        this.context = context;
        this.shop = shop;
        this.customer = customer;
    }

    /// Who is drilled with if nobody is named; in production only people can say who is there for tests.
    public static Optional<String> suggested(EnvironmentConfig environment) {
        return environment.kind() == EnvironmentKind.PRODUCTION ? Optional.empty() : Optional.of(SAMPLE);
    }

    /// @param told the result of each step as it is done
    /// @return the results of all that were taken
    public List<StepResult<DrillStep>> run(Consumer<StepResult<DrillStep>> told) {
        return new Scenario<>(List.of(DrillStep.values()), this::take).run(told);
    }

    private void take(DrillStep step) {
        switch (step) {
            case PREPARE -> prepare();
            case REQUEST -> request();
            case RECEIVE -> receive();
            case SCAN -> scan();
            case OPEN -> expect("the form for a new password", form().body().contains("resetpasswordpost"));
            case SET -> set(newPassword);
            case REUSE_REFUSED -> expect("the used link to be refused", form().statusCode() == 410);
            case OLD_PASSWORD_REFUSED -> expect("the old password to be refused", !signsIn(browser, oldPassword));
            case NEW_PASSWORD_SIGNS_IN -> expect("the new password to sign in", signsIn(browser, newPassword));
            case SESSIONS_GONE -> expect("the earlier session to be gone", !isSignedIn(signedIn));
            case TOKENS_GONE -> forceSignIn();
            case NOTICE_ARRIVED -> await(mail -> mail.links().stream().noneMatch(this::isResetLink));
        }
    }

    private void prepare() {
        request();
        receive();
        set(oldPassword);
        expect("the first password to sign in", signsIn(signedIn, oldPassword));
        expect("a session to begin", isSignedIn(signedIn));
        token = signedIn.token(shop.rest(), customer.email(), oldPassword);
        // the notice of this first change is not the one that is waited for at the end
        await(mail -> mail.links().stream().noneMatch(this::isResetLink));
    }

    private void request() {
        mailsBefore = newestMail();
        var outcome = context.resets().requestOverLimit(context.by(), customer.id(), REASON);
        if (!(outcome instanceof ResetOutcome.Requested))
            throw new StepFailed(
                    "the request to be taken, but it was " + outcome.getClass().getSimpleName());
    }

    private void receive() {
        var mail = await(found -> found.links().stream().anyMatch(this::isResetLink));
        link = mail.links().stream().filter(this::isResetLink).findFirst();
        mailsBefore = mail.id();
    }

    private void scan() {
        try (var scanner = new ShopClient()) {
            var _ = scanner.head(link());
            var _ = scanner.get(link());
            var _ = scanner.get(link());
        }
        expect("the old password to sign in still", signsIn(browser, oldPassword));
        var newest = context.resets().ofCustomer(customer.id()).getFirst();
        expect("the link to stay live", newest.state().live());
    }

    private HttpResponse<String> form() {
        return browser.get(link());
    }

    private void set(String password) {
        var page = browser.submit(form(), Map.of("password", password, "password_confirmation", password));
        // in whatever language the page speaks, it leads to the sign-in page
        expect("the new password to be taken", page.uri().equals(shop.signIn()));
    }

    private boolean signsIn(ShopClient with, String password) {
        var fields = Map.of("email", customer.email(), "password", password);
        return with.submit(with.get(shop.signIn()), fields).uri().equals(shop.account());
    }

    private boolean isSignedIn(ShopClient with) {
        return with.get(shop.account()).uri().equals(shop.account());
    }

    /// A new password leaves access tokens to their short life; Force Sign In takes them at once.
    private void forceSignIn() {
        var fresh = browser.token(shop.rest(), customer.email(), newPassword);
        var _ = context.forceSignIn().revoke(context.by(), customer.id(), true);
        expect("the earlier access token to be refused", !browser.takes(shop.rest(), token));
        expect("the newest access token to be refused", !browser.takes(shop.rest(), fresh));
        expect("the newest session to be gone", !isSignedIn(browser));
    }

    private URI link() {
        return link.orElseThrow(() -> new StepFailed("a reset link"));
    }

    private boolean isResetLink(URI found) {
        return found.getPath().endsWith(Paths.NEW_PASSWORD);
    }

    private long newestMail() {
        return context.mailbox().caught().stream()
                .mapToLong(CaughtMessage::id)
                .max()
                .orElse(0);
    }

    /// Waits for a mail to the customer that came after the last one looked at.
    private CaughtMessage await(Predicate<CaughtMessage> wanted) {
        try {
            return context.mailbox()
                    .await(mail -> mail.id() > mailsBefore && isForCustomer(mail) && wanted.test(mail), PATIENCE)
                    .orElseThrow(() ->
                            new StepFailed("the mail in this mailbox within " + PATIENCE.toSeconds() + " seconds"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailed("time enough");
        }
    }

    private boolean isForCustomer(CaughtMessage mail) {
        return mail.recipients().stream().anyMatch(customer.email()::equalsIgnoreCase);
    }

    private static void expect(String what, boolean seen) {
        if (!seen) throw new StepFailed(what);
    }

    /// Strong enough for every profile: 32 random letters and digits of three classes and a special character.
    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "aZ7!";
    }

    @Override
    public void close() {
        browser.close();
        signedIn.close();
    }
}
