package dev.locksmith.storefront.page;

import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.BrowserSessions;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.NoticeKind;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.storefront.view.Problems;
import java.util.Map;

/// “My Account”, and signing out of it.
public final class AccountPage implements FormPage {
    private final BrowserSessions sessions;

    public AccountPage(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public PageResponse show(ShopRequest request) {
        return page(request, 200, Problems.NONE);
    }

    @Override
    public PageResponse submit(ShopRequest request, Form form) {
        sessions.end(request);
        return new PageResponse.SeeOther(Paths.SIGN_IN, Notice.of(NoticeKind.SIGNED_OUT));
    }

    @Override
    public PageResponse again(ShopRequest request, Form form, int status, Problems problems) {
        return page(request, status, problems);
    }

    private PageResponse page(ShopRequest request, int status, Problems problems) {
        return sessions.customer(request)
                .<PageResponse>map(customer -> new PageResponse.Html(
                        status,
                        "account",
                        Map.of(
                                "customer",
                                customer,
                                "since",
                                request.times().date(customer.createdAt()),
                                "problems",
                                problems)))
                .orElseGet(() -> new PageResponse.SeeOther(Paths.SIGN_IN));
    }
}
