package dev.locksmith.storefront;

import dev.locksmith.storefront.http.HttpResponses;
import dev.locksmith.storefront.page.PageResponse;
import dev.locksmith.storefront.session.FormKeys;
import dev.locksmith.storefront.session.Languages;
import dev.locksmith.storefront.session.Notices;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.session.SignedIn;
import dev.locksmith.storefront.view.CurrentCustomer;
import dev.locksmith.storefront.view.Layout;
import java.util.HashMap;

/// Writes what a page answers: renders it within its frame, or sends the browser on.
final class PageRenderer {
    private final Templates templates;
    private final Assets assets;
    private final SignedIn signedIn;

    PageRenderer(Templates templates, Assets assets, SignedIn signedIn) {
        this.templates = templates;
        this.assets = assets;
        this.signedIn = signedIn;
    }

    void write(ShopRequest visit, PageResponse answer) {
        var exchange = visit.http().exchange();
        Languages.keepChoice(visit);
        switch (answer) {
            case PageResponse.Page page ->
                HttpResponses.send(exchange, page.status(), HttpResponses.HTML, render(visit, page));
            case PageResponse.SeeOther next -> {
                next.notice().ifPresent(notice -> Notices.put(visit, notice));
                HttpResponses.seeOther(exchange, visit.here().path(next.path()));
            }
        }
    }

    private String render(ShopRequest visit, PageResponse.Page page) {
        var reader = new CurrentCustomer(signedIn.customer(visit), FormKeys.of(visit));
        var model = new HashMap<>(page.model());
        model.put(
                "frame",
                new Layout(visit.texts(), Languages.ALL, visit.websites(), visit.here(), reader, assets.base()));
        Notices.take(visit).ifPresent(notice -> model.put("notice", notice.sentence(visit.texts())));
        return templates.render(page.template(), model);
    }
}
