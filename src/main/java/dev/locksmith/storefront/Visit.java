package dev.locksmith.storefront;

import dev.locksmith.password.Visitor;
import dev.locksmith.storefront.view.Place;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import io.avaje.jex.http.Context;
import java.util.List;
import java.util.Locale;

/// One request to one website's pages.
record Visit(Context http, List<Place> websites, Place here, Cookies cookies) {
    Texts texts() {
        return Texts.of(Bundle.STOREFRONT, Locale.forLanguageTag(here.website().language()));
    }

    /// The address the request comes from. What proxies say is not believed.
    String ipAddress() {
        return http.ip();
    }

    Visitor visitor() {
        var browser = http.header("User-Agent");
        return new Visitor(ipAddress(), browser == null ? "" : browser);
    }

    boolean head() {
        return http.method().equals("HEAD");
    }
}
