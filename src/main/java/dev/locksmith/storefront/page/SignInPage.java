package dev.locksmith.storefront.page;

import dev.locksmith.password.account.SignIn;
import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.session.SignedIn;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.storefront.view.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/// “Customer Login”.
public final class SignInPage implements FormPage {
    private final SignIn signIn;
    private final SignedIn signedIn;

    public SignInPage(SignIn signIn, SignedIn signedIn) {
        this.signIn = signIn;
        this.signedIn = signedIn;
    }

    @Override
    public PageResponse show(ShopRequest visit) {
        if (signedIn.customer(visit).isPresent()) return new PageResponse.SeeOther(Paths.ACCOUNT);
        return page(200, "", Problems.NONE);
    }

    @Override
    public PageResponse submit(ShopRequest visit, Form form) {
        var email = form.text("email");
        var password = form.raw("password");
        var missing = missing(visit, email, password);
        if (!missing.none()) return again(visit, form, 422, missing);
        return switch (signIn.signIn(visit.here().website(), email, password, visit.visitor())) {
            case SignInOutcome.SignedIn entered -> {
                signedIn.start(visit, entered);
                yield new PageResponse.SeeOther(Paths.ACCOUNT);
            }
            case SignInOutcome.Refused _ ->
                again(visit, form, 422, Problems.general(visit.texts().get("sign-in.refused")));
        };
    }

    @Override
    public PageResponse again(ShopRequest visit, Form form, int status, Problems problems) {
        return page(status, form.text("email"), problems);
    }

    private static Problems missing(ShopRequest visit, String email, String password) {
        var missing = new LinkedHashMap<String, String>();
        if (email.isEmpty()) missing.put("email", visit.texts().get("email.missing"));
        if (password.isEmpty()) missing.put("password", visit.texts().get("password.missing"));
        return new Problems("", missing);
    }

    private static PageResponse page(int status, String email, Problems problems) {
        return new PageResponse.Page(status, "login", Map.of("email", email, "problems", problems));
    }
}
