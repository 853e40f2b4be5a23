package dev.locksmith.storefront;

import dev.locksmith.storefront.http.HttpResponses;
import dev.locksmith.storefront.page.PageResponse;
import dev.locksmith.storefront.session.BrowserSessions;
import dev.locksmith.storefront.session.FormKeys;
import dev.locksmith.storefront.session.Languages;
import dev.locksmith.storefront.session.Notices;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.CurrentCustomer;
import dev.locksmith.storefront.view.Layout;
import java.util.HashMap;

/// Renders pages: writes what a page answers in the layout, or sends the browser on.
final class PageRenderer {
    private final Templates templates;
    private final Assets assets;
    private final BrowserSessions sessions;

    PageRenderer(Templates templates, Assets assets, BrowserSessions sessions) {
        this.templates = templates;
        this.assets = assets;
        this.sessions = sessions;
    }

    void write(ShopRequest request, PageResponse answer) {
        var exchange = request.http().exchange();
        Languages.keepChoice(request);
        switch (answer) {
            case PageResponse.Html page ->
                HttpResponses.send(exchange, page.status(), HttpResponses.HTML, render(request, page));
            case PageResponse.SeeOther next -> {
                next.notice().ifPresent(notice -> Notices.put(request, notice));
                HttpResponses.seeOther(exchange, request.here().path(next.path()));
            }
        }
    }

    private String render(ShopRequest request, PageResponse.Html page) {
        var reader = new CurrentCustomer(sessions.customer(request), FormKeys.of(request));
        var model = new HashMap<>(page.model());
        model.put(
                "layout",
                new Layout(request.texts(), Languages.ALL, request.websites(), request.here(), reader, assets.base()));
        Notices.take(request).ifPresent(notice -> model.put("notice", notice.sentence(request.texts())));
        return templates.render(page.template(), model);
    }
}
