package dev.locksmith.storefront;

import dev.locksmith.password.SignIn;
import dev.locksmith.password.SignInOutcome;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.view.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/// “Customer Login”.
final class SignInPage implements FormPage {
    private final SignIn signIn;
    private final SignedIn signedIn;

    SignInPage(SignIn signIn, SignedIn signedIn) {
        this.signIn = signIn;
        this.signedIn = signedIn;
    }

    @Override
    public Answer show(Visit visit) {
        if (signedIn.customer(visit).isPresent()) return new Answer.SeeOther(Paths.ACCOUNT);
        return page(200, "", Problems.NONE);
    }

    @Override
    public Answer submit(Visit visit, Form form) {
        var email = form.text("email");
        var password = form.raw("password");
        var missing = missing(visit, email, password);
        if (!missing.none()) return again(visit, form, 422, missing);
        return switch (signIn.signIn(visit.here().website(), email, password, visit.visitor())) {
            case SignInOutcome.SignedIn entered -> {
                signedIn.start(visit, entered);
                yield new Answer.SeeOther(Paths.ACCOUNT);
            }
            case SignInOutcome.Refused _ ->
                again(visit, form, 422, Problems.general(visit.texts().get("sign-in.refused")));
        };
    }

    @Override
    public Answer again(Visit visit, Form form, int status, Problems problems) {
        return page(status, form.text("email"), problems);
    }

    private static Problems missing(Visit visit, String email, String password) {
        var missing = new LinkedHashMap<String, String>();
        if (email.isEmpty()) missing.put("email", visit.texts().get("email.missing"));
        if (password.isEmpty()) missing.put("password", visit.texts().get("password.missing"));
        return new Problems("", missing);
    }

    private static Answer page(int status, String email, Problems problems) {
        return new Answer.Page(status, "login", Map.of("email", email, "problems", problems));
    }
}
