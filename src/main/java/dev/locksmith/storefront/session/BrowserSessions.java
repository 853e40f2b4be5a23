package dev.locksmith.storefront.session;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.password.account.SignIn;
import dev.locksmith.password.account.SignInOutcome;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.util.Optional;

/// The sessions of browsers, kept in a cookie: who is signed in with which, on each website apart.
public final class BrowserSessions {
    private static final String COOKIE = "locksmith_session";

    private final Customers customers;
    private final SignIn signIn;

    public BrowserSessions(Customers customers, SignIn signIn) {
        this.customers = customers;
        this.signIn = signIn;
    }

    public Optional<Customer> customer(ShopRequest request) {
        return secret(request)
                .flatMap(secret -> signIn.customerOf(request.here().website(), secret));
    }

    /// Gives the browser a session that has just been started. The one it came with ends, whoever put it there.
    public void start(ShopRequest request, SignInOutcome.SignedIn entered) {
        signOut(request);
        request.cookies().set(request.http(), request.here().cookie(COOKIE), entered.session(), SameSite.Lax);
        customers.find(entered.customerId()).ifPresent(customer -> Languages.speak(request, customer.language()));
    }

    public void end(ShopRequest request) {
        signOut(request);
        request.cookies().remove(request.http(), request.here().cookie(COOKIE));
    }

    private void signOut(ShopRequest request) {
        secret(request).ifPresent(secret -> signIn.signOut(secret, request.ipAddress()));
    }

    /// What the browser brings of a session, live or not.
    static Optional<String> secret(ShopRequest request) {
        return request.cookies().get(request.http(), request.here().cookie(COOKIE));
    }
}
