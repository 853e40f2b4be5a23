package dev.locksmith.storefront.page;

import dev.locksmith.password.account.ConfirmationState;
import dev.locksmith.password.account.Confirmations;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.Languages;
import dev.locksmith.storefront.session.LinkTokens;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.storefront.view.Problems;
import java.util.Map;
import java.util.Optional;

/// “Confirm Your Account”, where the link in the mail to a new customer leads. As with reset links, looking changes
/// nothing: whoever reads mail for others, a scanner or a preview, opens links too.
public final class ConfirmPage implements FormPage {
    private final Confirmations confirmations;

    public ConfirmPage(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public PageResponse show(ShopRequest visit) {
        var brought = Form.query(visit.http().exchange()).text("token");
        if (!brought.isEmpty()) {
            LinkTokens.CONFIRMATION.keep(visit, brought);
            return new PageResponse.SeeOther(Paths.CONFIRM);
        }
        if (state(visit) instanceof ConfirmationState.Live live && Languages.differs(visit, live.language())) {
            Languages.speak(visit, live.language());
            return new PageResponse.SeeOther(Paths.CONFIRM);
        }
        return page(visit, state(visit), 200, Problems.NONE);
    }

    @Override
    public PageResponse submit(ShopRequest visit, Form form) {
        var state = kept(visit).map(confirmations::confirm).orElseGet(ConfirmationState.Wrong::new);
        return page(visit, state, 200, Problems.NONE);
    }

    @Override
    public PageResponse again(ShopRequest visit, Form form, int status, Problems problems) {
        return page(visit, state(visit), status, problems);
    }

    private ConfirmationState state(ShopRequest visit) {
        return kept(visit).map(confirmations::inspect).orElseGet(ConfirmationState.Wrong::new);
    }

    private static PageResponse page(ShopRequest visit, ConfirmationState state, int status, Problems problems) {
        return switch (state) {
            case ConfirmationState.Live live ->
                new PageResponse.Page(status, "confirm", Map.of("email", live.email(), "problems", problems));
            case ConfirmationState.Confirmed _ -> {
                if (!visit.head()) LinkTokens.CONFIRMATION.forget(visit);
                yield new PageResponse.SeeOther(Paths.SIGN_IN, Notice.of(Notice.Kind.CONFIRMED));
            }
            case ConfirmationState.Expired _ -> ended(visit, 410, "confirm.expired");
            case ConfirmationState.Wrong _ -> ended(visit, 404, "confirm.wrong");
        };
    }

    private static PageResponse ended(ShopRequest visit, int status, String key) {
        return new PageResponse.Page(
                status, "link-ended", Map.of("sentence", visit.texts().get(key)));
    }

    private static Optional<PresentedLink> kept(ShopRequest visit) {
        return LinkTokens.CONFIRMATION
                .kept(visit)
                .map(secret -> new PresentedLink(secret, visit.here().website(), visit.ipAddress()));
    }
}
