package dev.locksmith.storefront.page;

import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.reset.LinkState;
import dev.locksmith.password.reset.RedeemOutcome;
import dev.locksmith.password.reset.ResetLinks;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.Languages;
import dev.locksmith.storefront.session.LinkTokens;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.session.SignedIn;
import dev.locksmith.storefront.view.NewPasswordForm;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.storefront.view.Problems;
import java.util.Map;
import java.util.Optional;

/// “Set a New Password”, where a reset link leads.
///
/// Looking changes nothing: the first request takes the secret out of the address, the second shows the form, and only
/// sending the form redeems the link.
public final class NewPasswordPage implements FormPage {
    private final ResetLinks links;
    private final Rules rules;
    private final SignedIn signedIn;
    private final PageTime moments;

    public NewPasswordPage(ResetLinks links, Rules rules, SignedIn signedIn, PageTime moments) {
        this.links = links;
        this.rules = rules;
        this.signedIn = signedIn;
        this.moments = moments;
    }

    @Override
    public PageResponse show(ShopRequest visit) {
        var brought = Form.query(visit.http().exchange()).text("token");
        if (!brought.isEmpty()) {
            LinkTokens.RESET.keep(visit, brought);
            return new PageResponse.SeeOther(Paths.NEW_PASSWORD);
        }
        var link = brought(visit);
        return switch (state(link)) {
            case LinkState.Live live
            when Languages.differs(visit, live.language()) -> {
                Languages.speak(visit, live.language());
                yield new PageResponse.SeeOther(Paths.NEW_PASSWORD);
            }
            case LinkState.Live live -> {
                if (!visit.head()) link.ifPresent(links::opened);
                yield page(visit, live, 200, Problems.NONE);
            }
            case LinkState ended -> ended(visit, ended);
        };
    }

    @Override
    public PageResponse submit(ShopRequest visit, Form form) {
        var link = brought(visit);
        var state = state(link);
        if (!(state instanceof LinkState.Live live)) return ended(visit, state);
        var password = form.raw("password");
        var texts = visit.texts();
        if (!password.equals(form.raw("password_confirmation")))
            return page(visit, live, 422, Problems.at("password_confirmation", texts.get("password.different")));
        if (password.isEmpty())
            return page(visit, live, 422, Problems.at("password", texts.get("password.new.missing")));
        return switch (links.redeem(link.orElseThrow(), password)) {
            case RedeemOutcome.Redeemed _ -> {
                LinkTokens.RESET.forget(visit);
                signedIn.end(visit);
                yield new PageResponse.SeeOther(Paths.SIGN_IN, Notice.of(Notice.Kind.PASSWORD_UPDATED));
            }
            case RedeemOutcome.NotLive(LinkState now) -> ended(visit, now);
            case RedeemOutcome.Weak(var failed) ->
                page(visit, live, 422, Problems.at("password", Rules.broken(failed, texts)));
        };
    }

    @Override
    public PageResponse again(ShopRequest visit, Form form, int status, Problems problems) {
        var state = state(brought(visit));
        return state instanceof LinkState.Live live ? page(visit, live, status, problems) : ended(visit, state);
    }

    private static Optional<PresentedLink> brought(ShopRequest visit) {
        return LinkTokens.RESET
                .kept(visit)
                .map(secret -> new PresentedLink(secret, visit.here().website(), visit.ipAddress()));
    }

    private LinkState state(Optional<PresentedLink> link) {
        return link.map(links::inspect).orElseGet(LinkState.Wrong::new);
    }

    private PageResponse page(ShopRequest visit, LinkState.Live live, int status, Problems problems) {
        var texts = visit.texts();
        var ends = texts.get("new-password.ends", moments.words(live.expiresAt(), live.website(), texts));
        var form = new NewPasswordForm(live.email(), live.name(), rules.shown(live.website(), texts), ends);
        return new PageResponse.Page(status, "new-password", Map.of("form", form, "problems", problems));
    }

    private PageResponse ended(ShopRequest visit, LinkState state) {
        var sentence = new LinkEnds(moments, visit.here().website(), visit.texts()).sentence(state);
        return new PageResponse.Page(
                state instanceof LinkState.Wrong ? 404 : 410, "link-ended", Map.of("sentence", sentence));
    }
}
