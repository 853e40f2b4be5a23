package dev.locksmith.storefront;

import dev.locksmith.storefront.http.Replies;
import dev.locksmith.storefront.view.Frame;
import dev.locksmith.storefront.view.Reader;
import java.util.HashMap;

/// Writes what a page answers: renders it within its frame, or sends the browser on.
final class Answers {
    private final Templates templates;
    private final Assets assets;
    private final SignedIn signedIn;

    Answers(Templates templates, Assets assets, SignedIn signedIn) {
        this.templates = templates;
        this.assets = assets;
        this.signedIn = signedIn;
    }

    void write(Visit visit, Answer answer) {
        var exchange = visit.http().exchange();
        Languages.keepChoice(visit);
        switch (answer) {
            case Answer.Page page -> Replies.send(exchange, page.status(), Replies.HTML, render(visit, page));
            case Answer.SeeOther next -> {
                next.notice().ifPresent(notice -> Notices.put(visit, notice));
                Replies.seeOther(exchange, visit.here().path(next.path()));
            }
        }
    }

    private String render(Visit visit, Answer.Page page) {
        var reader = new Reader(signedIn.customer(visit), FormKeys.of(visit));
        var model = new HashMap<>(page.model());
        model.put(
                "frame",
                new Frame(visit.texts(), Languages.ALL, visit.websites(), visit.here(), reader, assets.base()));
        Notices.take(visit).ifPresent(notice -> model.put("notice", notice.sentence(visit.texts())));
        return templates.render(page.template(), model);
    }
}
