package dev.locksmith.storefront.page;

import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.reset.LinkState;
import dev.locksmith.password.reset.RedeemOutcome;
import dev.locksmith.password.reset.ResetLinks;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.BrowserSessions;
import dev.locksmith.storefront.session.Languages;
import dev.locksmith.storefront.session.LinkTokens;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.NewPasswordForm;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.NoticeKind;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.storefront.view.Problems;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// “Set a New Password”, where a reset link leads.
///
/// Looking changes nothing: the first request takes the secret out of the address, the second shows the form, and only
/// sending the form redeems the link.
public final class NewPasswordPage implements FormPage {
    private final ResetLinks links;
    private final Rules rules;
    private final BrowserSessions sessions;
    private final Clock clock;

    public NewPasswordPage(ResetLinks links, Rules rules, BrowserSessions sessions, Clock clock) {
        this.links = links;
        this.rules = rules;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public PageResponse show(ShopRequest request) {
        var presented = Form.query(request.http().exchange()).text("token");
        if (!presented.isEmpty()) {
            LinkTokens.RESET.keep(request, presented);
            return new PageResponse.SeeOther(Paths.NEW_PASSWORD);
        }
        var link = presented(request);
        return switch (state(link)) {
            case LinkState.Live live
            when Languages.differs(request, live.language()) -> {
                Languages.speak(request, live.language());
                yield new PageResponse.SeeOther(Paths.NEW_PASSWORD);
            }
            case LinkState.Live live -> {
                if (!request.head()) link.ifPresent(links::opened);
                yield page(request, live, 200, Problems.NONE);
            }
            case LinkState ended -> ended(request, ended);
        };
    }

    @Override
    public PageResponse submit(ShopRequest request, Form form) {
        var link = presented(request);
        var state = state(link);
        if (!(state instanceof LinkState.Live live)) return ended(request, state);
        var password = form.raw("password");
        var texts = request.texts();
        if (!password.equals(form.raw("password_confirmation")))
            return page(request, live, 422, Problems.at("password_confirmation", texts.get("password.different")));
        if (password.isEmpty())
            return page(request, live, 422, Problems.at("password", texts.get("password.new.missing")));
        return switch (links.redeem(link.orElseThrow(), password)) {
            case RedeemOutcome.Redeemed _ -> {
                LinkTokens.RESET.forget(request);
                sessions.end(request);
                yield new PageResponse.SeeOther(Paths.SIGN_IN, Notice.of(NoticeKind.PASSWORD_UPDATED));
            }
            case RedeemOutcome.NotLive(LinkState now) -> ended(request, now);
            case RedeemOutcome.Weak(var failed) ->
                page(request, live, 422, Problems.at("password", Rules.broken(failed, texts)));
        };
    }

    @Override
    public PageResponse again(ShopRequest request, Form form, int status, Problems problems) {
        var state = state(presented(request));
        return state instanceof LinkState.Live live ? page(request, live, status, problems) : ended(request, state);
    }

    private static Optional<PresentedLink> presented(ShopRequest request) {
        return LinkTokens.RESET
                .kept(request)
                .map(secret -> new PresentedLink(secret, request.here().website(), request.ipAddress()));
    }

    private LinkState state(Optional<PresentedLink> link) {
        return link.map(links::inspect).orElseGet(LinkState.Wrong::new);
    }

    private PageResponse page(ShopRequest request, LinkState.Live live, int status, Problems problems) {
        var texts = request.texts();
        var ends = texts.get("new-password.ends", request.times().near(live.expiresAt(), clock.instant()));
        var form = new NewPasswordForm(live.email(), live.name(), rules.shown(live.website(), texts), ends);
        return new PageResponse.Html(status, "new-password", Map.of("form", form, "problems", problems));
    }

    private PageResponse ended(ShopRequest request, LinkState state) {
        var sentence = new LinkEnds(request.times(), clock.instant(), request.texts()).sentence(state);
        return new PageResponse.Html(
                state instanceof LinkState.Wrong ? 404 : 410, "link-ended", Map.of("sentence", sentence));
    }
}
