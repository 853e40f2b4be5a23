package dev.locksmith.storefront.session;

import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.storefront.http.ClientIp;
import dev.locksmith.storefront.http.Refusal;
import dev.locksmith.storefront.view.WebsitePath;
import io.avaje.jex.http.Context;
import java.util.List;

/// Finds the website that a request is for: the one whose code the path begins with, or else the main one.
public final class ShopRequests {
    /// The path parameter that holds a website's code.
    public static final String WEBSITE = "website";

    private final Websites websites;
    private final Cookies cookies;
    private final ClientIp clientIp;

    public ShopRequests(Websites websites, Cookies cookies, ClientIp clientIp) {
        this.websites = websites;
        this.cookies = cookies;
        this.clientIp = clientIp;
    }

    /// @throws Refusal 404 for a code that no website has
    public ShopRequest of(Context http) {
        var code = http.pathParamMap().get(WEBSITE);
        var places = places();
        var here = places.stream()
                .filter(place -> place.prefix().equals(code == null ? "" : "/" + code))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "not-found"));
        return request(http, places, here);
    }

    /// The website for a path without a page: the one it seems to be about.
    public ShopRequest around(Context http) {
        var places = places();
        var path = http.exchange().getRequestURI().getPath() + "/";
        var here = places.stream()
                .filter(place -> !place.prefix().isEmpty() && path.startsWith(place.prefix() + "/"))
                .findFirst()
                .orElseGet(places::getFirst);
        return request(http, places, here);
    }

    private ShopRequest request(Context http, List<WebsitePath> places, WebsitePath here) {
        return new ShopRequest(http, places, here, cookies, clientIp.of(http.exchange()));
    }

    private List<WebsitePath> places() {
        List<Website> all = websites.all();
        return all.stream()
                .map(website -> WebsitePath.of(website, all.getFirst()))
                .toList();
    }
}
