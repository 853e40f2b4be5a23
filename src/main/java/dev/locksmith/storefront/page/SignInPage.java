package dev.locksmith.storefront.page;

import dev.locksmith.password.account.SignIn;
import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.BrowserSessions;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.storefront.view.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/// “Customer Login”.
public final class SignInPage implements FormPage {
    private final SignIn signIn;
    private final BrowserSessions sessions;

    public SignInPage(SignIn signIn, BrowserSessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    public PageResponse show(ShopRequest request) {
        if (sessions.customer(request).isPresent()) return new PageResponse.SeeOther(Paths.ACCOUNT);
        return page(200, "", Problems.NONE);
    }

    @Override
    public PageResponse submit(ShopRequest request, Form form) {
        var email = form.text("email");
        var password = form.raw("password");
        var missing = missing(request, email, password);
        if (!missing.none()) return again(request, form, 422, missing);
        return switch (signIn.signIn(request.here().website(), email, password, request.visitor())) {
            case SignInOutcome.SignedIn entered -> {
                sessions.start(request, entered);
                yield new PageResponse.SeeOther(Paths.ACCOUNT);
            }
            case SignInOutcome.Refused _ ->
                again(request, form, 422, Problems.general(request.texts().get("sign-in.refused")));
        };
    }

    @Override
    public PageResponse again(ShopRequest request, Form form, int status, Problems problems) {
        return page(status, form.text("email"), problems);
    }

    private static Problems missing(ShopRequest request, String email, String password) {
        var missing = new LinkedHashMap<String, String>();
        if (email.isEmpty()) missing.put("email", request.texts().get("email.missing"));
        if (password.isEmpty()) missing.put("password", request.texts().get("password.missing"));
        return new Problems("", missing);
    }

    private static PageResponse page(int status, String email, Problems problems) {
        return new PageResponse.Html(status, "login", Map.of("email", email, "problems", problems));
    }
}
