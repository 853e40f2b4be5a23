package dev.locksmith.storefront;

import dev.locksmith.customer.Customer;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.Problems;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// “My Account”, and signing out of it.
final class AccountPage implements FormPage {
    private final SignedIn signedIn;

    AccountPage(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Answer show(Visit visit) {
        return page(visit, 200, Problems.NONE);
    }

    @Override
    public Answer submit(Visit visit, Form form) {
        signedIn.end(visit);
        return new Answer.SeeOther(Paths.SIGN_IN, Notice.of(Notice.Kind.SIGNED_OUT));
    }

    @Override
    public Answer again(Visit visit, Form form, int status, Problems problems) {
        return page(visit, status, problems);
    }

    private Answer page(Visit visit, int status, Problems problems) {
        return signedIn.customer(visit)
                .<Answer>map(customer -> new Answer.Page(
                        status,
                        "account",
                        Map.of("customer", customer, "since", since(visit, customer), "problems", problems)))
                .orElseGet(() -> new Answer.SeeOther(Paths.SIGN_IN));
    }

    private static String since(Visit visit, Customer customer) {
        var zone = ZoneId.of(visit.here().website().timeZone());
        return DateTimeFormatter.ofPattern("d MMMM uuuu", visit.texts().locale())
                .format(customer.createdAt().atZone(zone));
    }
}
