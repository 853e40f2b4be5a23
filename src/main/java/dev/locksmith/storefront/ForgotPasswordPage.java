package dev.locksmith.storefront;

import dev.locksmith.password.PasswordResets;
import dev.locksmith.password.ResetOutcome;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.Problems;
import java.util.Map;

/// “Forgot Your Password?”: nothing on it, and nothing it answers, tells whether an address has an account.
final class ForgotPasswordPage implements FormPage {
    private final PasswordResets resets;

    ForgotPasswordPage(PasswordResets resets) {
        this.resets = resets;
    }

    @Override
    public Answer show(Visit visit) {
        return page(200, "", Problems.NONE);
    }

    @Override
    public Answer submit(Visit visit, Form form) {
        var email = form.text("email");
        if (email.isEmpty()) return wrong(visit, form, "email.missing");
        if (!Emails.plausible(email)) return wrong(visit, form, "email.incorrect");
        var website = visit.here().website();
        return switch (Beat.after(() -> resets.requestByCustomer(email, website, visit.ipAddress()))) {
            case ResetOutcome.Requested _,
                    ResetOutcome.NoSuchCustomer _,
                    ResetOutcome.Inactive _,
                    ResetOutcome.EmailHeld _ ->
                new Answer.SeeOther(Paths.SIGN_IN, new Notice(Notice.Kind.RESET_ASKED, email));
            // one sentence without numbers: the limits count unknown addresses too
            case ResetOutcome.TooSoon _, ResetOutcome.TooMany _ ->
                again(visit, form, 429, Problems.general(visit.texts().get("forgot.limit", website.supportEmail())));
        };
    }

    @Override
    public Answer again(Visit visit, Form form, int status, Problems problems) {
        return page(status, form.text("email"), problems);
    }

    private Answer wrong(Visit visit, Form form, String key) {
        return again(visit, form, 422, Problems.at("email", visit.texts().get(key)));
    }

    private static Answer page(int status, String email, Problems problems) {
        return new Answer.Page(status, "forgot", Map.of("email", email, "problems", problems));
    }
}
