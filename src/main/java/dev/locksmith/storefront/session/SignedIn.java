package dev.locksmith.storefront.session;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.password.account.SignIn;
import dev.locksmith.password.account.SignInOutcome;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.util.Optional;

/// Who is signed in with a browser, on each website apart.
public final class SignedIn {
    private static final String COOKIE = "locksmith_session";

    private final Customers customers;
    private final SignIn signIn;

    public SignedIn(Customers customers, SignIn signIn) {
        this.customers = customers;
        this.signIn = signIn;
    }

    public Optional<Customer> customer(ShopRequest visit) {
        return secret(visit).flatMap(secret -> signIn.customerOf(visit.here().website(), secret));
    }

    /// Gives the browser a session that has just been started. The one it came with ends, whoever put it there.
    public void start(ShopRequest visit, SignInOutcome.SignedIn entered) {
        signOut(visit);
        visit.cookies().set(visit.http(), visit.here().cookie(COOKIE), entered.session(), SameSite.Lax);
        customers.find(entered.customerId()).ifPresent(customer -> Languages.speak(visit, customer.language()));
    }

    public void end(ShopRequest visit) {
        signOut(visit);
        visit.cookies().remove(visit.http(), visit.here().cookie(COOKIE));
    }

    private void signOut(ShopRequest visit) {
        secret(visit).ifPresent(secret -> signIn.signOut(secret, visit.ipAddress()));
    }

    /// What the browser brings of a session, live or not.
    static Optional<String> secret(ShopRequest visit) {
        return visit.cookies().get(visit.http(), visit.here().cookie(COOKIE));
    }
}
