package dev.locksmith.storefront;

import dev.locksmith.customer.Website;
import dev.locksmith.customer.Websites;
import dev.locksmith.storefront.http.Refusal;
import dev.locksmith.storefront.http.RemoteAddress;
import dev.locksmith.storefront.view.Place;
import io.avaje.jex.http.Context;
import java.util.List;

/// Finds the website that a request is for: the one whose code the path begins with, or else the main one.
final class Visits {
    /// The path parameter that holds a website's code.
    static final String WEBSITE = "website";

    private final Websites websites;
    private final Cookies cookies;
    private final RemoteAddress remote;

    Visits(Websites websites, Cookies cookies, RemoteAddress remote) {
        this.websites = websites;
        this.cookies = cookies;
        this.remote = remote;
    }

    /// @throws Refusal 404 for a code that no website has
    Visit of(Context http) {
        var code = http.pathParamMap().get(WEBSITE);
        var places = places();
        var here = places.stream()
                .filter(place -> place.prefix().equals(code == null ? "" : "/" + code))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "not-found"));
        return visit(http, places, here);
    }

    /// The website for a path without a page: the one it seems to be about.
    Visit around(Context http) {
        var places = places();
        var path = http.exchange().getRequestURI().getPath() + "/";
        var here = places.stream()
                .filter(place -> !place.prefix().isEmpty() && path.startsWith(place.prefix() + "/"))
                .findFirst()
                .orElseGet(places::getFirst);
        return visit(http, places, here);
    }

    private Visit visit(Context http, List<Place> places, Place here) {
        return new Visit(http, places, here, cookies, remote.of(http.exchange()));
    }

    private List<Place> places() {
        List<Website> all = websites.all();
        return all.stream().map(website -> Place.of(website, all.getFirst())).toList();
    }
}
