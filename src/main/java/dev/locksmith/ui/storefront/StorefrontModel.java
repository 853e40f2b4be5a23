package dev.locksmith.ui.storefront;

import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.Session;
import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The Storefront screen: where its view is, and where it may go. Only the storefront itself is shown in the console;
/// the rest of the web belongs to the system's browser.
final class StorefrontModel {
    private final Session session;
    private final ScreenContext context;
    private final ObjectProperty<Optional<URI>> destination = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty url = new SimpleStringProperty("");

    StorefrontModel(Session session, ScreenContext context) {
        this.session = session;
        this.context = context;
    }

    /// Where the view is to go next; set anew each time, also to the same place.
    ObjectProperty<Optional<URI>> destination() {
        return destination;
    }

    /// What the address bar says.
    StringProperty url() {
        return url;
    }

    URI home() {
        return session.storefront();
    }

    void go(URI place) {
        context.notifications().solved();
        destination.set(Optional.empty());
        destination.set(Optional.of(place));
    }

    /// Goes where the address bar says: a whole address, or a path of the storefront.
    void goToTyped() {
        var typed = url.get().strip();
        try {
            var place = home().resolve(typed.isEmpty() ? "/" : typed);
            if (isOurs(place)) go(place);
            else context.notifications().problem(context.texts().get("storefront.elsewhere", home().toString()));
        } catch (IllegalArgumentException unreadable) {
            context.notifications().problem(context.texts().get("storefront.unreadable", home().toString()));
        }
    }

    /// The view has arrived somewhere.
    void arrived(String location) {
        if (location.isEmpty()) return;
        url.set(location.replaceAll("token=[^&]+", "token=…"));
    }

    /// Whether the view may go there; if not, the system's browser does.
    boolean mayShow(String location) {
        if (location.isEmpty() || location.equals("about:blank") || isOurs(URI.create(location))) return true;
        session.computer().browser().accept(URI.create(location));
        return false;
    }

    void openInBrowser(String location) {
        session.computer().browser().accept(location.isEmpty() ? home() : URI.create(location));
    }

    private boolean isOurs(URI place) {
        return home().getScheme().equals(place.getScheme())
                && home().getAuthority().equals(place.getAuthority());
    }
}
