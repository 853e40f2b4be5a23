package dev.locksmith.storefront.session;

import dev.locksmith.password.account.Visitor;
import dev.locksmith.storefront.view.WebsitePath;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import io.avaje.jex.http.Context;
import java.time.ZoneId;
import java.util.List;

/// One request to one website's pages.
///
/// @param ipAddress where it comes from, or empty where that is not known
public record ShopRequest(
        Context http, List<WebsitePath> websites, WebsitePath here, Cookies cookies, String ipAddress) {
    public Texts texts() {
        return Languages.texts(this);
    }

    /// Points in time, as whoever asks reads them.
    public TimeFormat times() {
        return TimeFormat.forCustomers(texts(), ZoneId.of(here.website().timeZone()));
    }

    public Visitor visitor() {
        var browser = http.header("User-Agent");
        return new Visitor(ipAddress, browser == null ? "" : browser);
    }

    public boolean head() {
        return http.method().equals("HEAD");
    }
}
