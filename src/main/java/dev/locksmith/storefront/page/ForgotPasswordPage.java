package dev.locksmith.storefront.page;

import dev.locksmith.password.reset.PasswordResets;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.NoticeKind;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.storefront.view.Problems;
import java.util.Map;

/// “Forgot Your Password?”: nothing on it, and nothing it answers, tells whether an address has an account.
public final class ForgotPasswordPage implements FormPage {
    private final PasswordResets resets;

    public ForgotPasswordPage(PasswordResets resets) {
        this.resets = resets;
    }

    @Override
    public PageResponse show(ShopRequest request) {
        return page(200, "", Problems.NONE);
    }

    @Override
    public PageResponse submit(ShopRequest request, Form form) {
        var email = form.text("email");
        if (email.isEmpty()) return wrong(request, form, "email.missing");
        if (!Emails.plausible(email)) return wrong(request, form, "email.incorrect");
        var website = request.here().website();
        return switch (ConstantTime.after(() -> resets.requestByCustomer(email, website, request.ipAddress()))) {
            case ResetOutcome.Requested _,
                    ResetOutcome.NoSuchCustomer _,
                    ResetOutcome.Inactive _,
                    ResetOutcome.EmailHeld _ ->
                new PageResponse.SeeOther(Paths.SIGN_IN, new Notice(NoticeKind.RESET_ASKED, email));
            // one sentence without numbers: the limits count unknown addresses too
            case ResetOutcome.TooSoon _, ResetOutcome.TooMany _ ->
                again(
                        request,
                        form,
                        429,
                        Problems.general(request.texts().get("forgot.limit", website.supportEmail())));
        };
    }

    @Override
    public PageResponse again(ShopRequest request, Form form, int status, Problems problems) {
        return page(status, form.text("email"), problems);
    }

    private PageResponse wrong(ShopRequest request, Form form, String key) {
        return again(request, form, 422, Problems.at("email", request.texts().get(key)));
    }

    private static PageResponse page(int status, String email, Problems problems) {
        return new PageResponse.Html(status, "forgot", Map.of("email", email, "problems", problems));
    }
}
