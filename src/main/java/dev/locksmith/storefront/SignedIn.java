package dev.locksmith.storefront;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.password.SignIn;
import dev.locksmith.password.SignInOutcome;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.util.Optional;

/// Who is signed in with a browser, on each website apart.
final class SignedIn {
    private static final String COOKIE = "locksmith_session";

    private final Customers customers;
    private final SignIn signIn;

    SignedIn(Customers customers, SignIn signIn) {
        this.customers = customers;
        this.signIn = signIn;
    }

    Optional<Customer> customer(Visit visit) {
        return secret(visit).flatMap(secret -> signIn.customerOf(visit.here().website(), secret));
    }

    /// Gives the browser a session that has just been started. The one it came with ends, whoever put it there.
    void start(Visit visit, SignInOutcome.SignedIn entered) {
        signOut(visit);
        visit.cookies().set(visit.http(), visit.here().cookie(COOKIE), entered.session(), SameSite.Lax);
        customers.find(entered.customerId()).ifPresent(customer -> Languages.speak(visit, customer.language()));
    }

    void end(Visit visit) {
        signOut(visit);
        visit.cookies().remove(visit.http(), visit.here().cookie(COOKIE));
    }

    private void signOut(Visit visit) {
        secret(visit).ifPresent(secret -> signIn.signOut(secret, visit.ipAddress()));
    }

    /// What the browser brings of a session, live or not.
    static Optional<String> secret(Visit visit) {
        return visit.cookies().get(visit.http(), visit.here().cookie(COOKIE));
    }
}
