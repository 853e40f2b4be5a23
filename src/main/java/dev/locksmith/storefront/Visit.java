package dev.locksmith.storefront;

import dev.locksmith.password.Visitor;
import dev.locksmith.storefront.view.Place;
import dev.locksmith.text.Texts;
import io.avaje.jex.http.Context;
import java.util.List;

/// One request to one website's pages.
///
/// @param ipAddress where it comes from, or empty where that is not known
record Visit(Context http, List<Place> websites, Place here, Cookies cookies, String ipAddress) {
    Texts texts() {
        return Languages.texts(this);
    }

    Visitor visitor() {
        var browser = http.header("User-Agent");
        return new Visitor(ipAddress, browser == null ? "" : browser);
    }

    boolean head() {
        return http.method().equals("HEAD");
    }
}
