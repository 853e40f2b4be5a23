package dev.locksmith.storefront;

import dev.locksmith.password.BroughtLink;
import dev.locksmith.password.ConfirmationState;
import dev.locksmith.password.Confirmations;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.Problems;
import java.util.Map;
import java.util.Optional;

/// “Confirm Your Account”, where the link in the mail to a new customer leads. As with reset links, looking changes
/// nothing: whoever reads mail for others, a scanner or a preview, opens links too.
final class ConfirmPage implements FormPage {
    private final Confirmations confirmations;

    ConfirmPage(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public Answer show(Visit visit) {
        var brought = Form.query(visit.http().exchange()).text("token");
        if (!brought.isEmpty()) {
            LinkTokens.CONFIRMATION.keep(visit, brought);
            return new Answer.SeeOther(Paths.CONFIRM);
        }
        if (state(visit) instanceof ConfirmationState.Live live && Languages.differs(visit, live.language())) {
            Languages.speak(visit, live.language());
            return new Answer.SeeOther(Paths.CONFIRM);
        }
        return page(visit, state(visit), 200, Problems.NONE);
    }

    @Override
    public Answer submit(Visit visit, Form form) {
        var state = kept(visit).map(confirmations::confirm).orElseGet(ConfirmationState.Wrong::new);
        return page(visit, state, 200, Problems.NONE);
    }

    @Override
    public Answer again(Visit visit, Form form, int status, Problems problems) {
        return page(visit, state(visit), status, problems);
    }

    private ConfirmationState state(Visit visit) {
        return kept(visit).map(confirmations::inspect).orElseGet(ConfirmationState.Wrong::new);
    }

    private static Answer page(Visit visit, ConfirmationState state, int status, Problems problems) {
        return switch (state) {
            case ConfirmationState.Live live ->
                new Answer.Page(status, "confirm", Map.of("email", live.email(), "problems", problems));
            case ConfirmationState.Confirmed _ -> {
                if (!visit.head()) LinkTokens.CONFIRMATION.forget(visit);
                yield new Answer.SeeOther(Paths.SIGN_IN, Notice.of(Notice.Kind.CONFIRMED));
            }
            case ConfirmationState.Expired _ -> ended(visit, 410, "confirm.expired");
            case ConfirmationState.Wrong _ -> ended(visit, 404, "confirm.wrong");
        };
    }

    private static Answer ended(Visit visit, int status, String key) {
        return new Answer.Page(
                status, "link-ended", Map.of("sentence", visit.texts().get(key)));
    }

    private static Optional<BroughtLink> kept(Visit visit) {
        return LinkTokens.CONFIRMATION
                .kept(visit)
                .map(secret -> new BroughtLink(secret, visit.here().website(), visit.ipAddress()));
    }
}
