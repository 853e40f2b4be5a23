package dev.locksmith.storefront.page;

import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.registration.ConfirmationState;
import dev.locksmith.password.registration.Confirmations;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.Languages;
import dev.locksmith.storefront.session.LinkTokens;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.NoticeKind;
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
    public PageResponse show(ShopRequest request) {
        var presented = Form.query(request.http().exchange()).text("token");
        if (!presented.isEmpty()) {
            LinkTokens.CONFIRMATION.keep(request, presented);
            return new PageResponse.SeeOther(Paths.CONFIRM);
        }
        if (state(request) instanceof ConfirmationState.Live live && Languages.differs(request, live.language())) {
            Languages.speak(request, live.language());
            return new PageResponse.SeeOther(Paths.CONFIRM);
        }
        return page(request, state(request), 200, Problems.NONE);
    }

    @Override
    public PageResponse submit(ShopRequest request, Form form) {
        var state = kept(request).map(confirmations::confirm).orElseGet(ConfirmationState.Unknown::new);
        return page(request, state, 200, Problems.NONE);
    }

    @Override
    public PageResponse again(ShopRequest request, Form form, int status, Problems problems) {
        return page(request, state(request), status, problems);
    }

    private ConfirmationState state(ShopRequest request) {
        return kept(request).map(confirmations::inspect).orElseGet(ConfirmationState.Unknown::new);
    }

    private static PageResponse page(ShopRequest request, ConfirmationState state, int status, Problems problems) {
        return switch (state) {
            case ConfirmationState.Live live ->
                new PageResponse.Html(status, "confirm", Map.of("email", live.email(), "problems", problems));
            case ConfirmationState.Confirmed _ -> {
                if (!request.head()) LinkTokens.CONFIRMATION.forget(request);
                yield new PageResponse.SeeOther(Paths.SIGN_IN, Notice.of(NoticeKind.CONFIRMED));
            }
            case ConfirmationState.Expired _ -> ended(request, 410, "confirm.expired");
            case ConfirmationState.Unknown _ -> ended(request, 404, "confirm.wrong");
        };
    }

    private static PageResponse ended(ShopRequest request, int status, String key) {
        return new PageResponse.Html(
                status, "link-ended", Map.of("sentence", request.texts().get(key)));
    }

    private static Optional<PresentedLink> kept(ShopRequest request) {
        return LinkTokens.CONFIRMATION
                .kept(request)
                .map(secret -> new PresentedLink(secret, request.here().website(), request.ipAddress()));
    }
}
