package dev.locksmith.storefront;

import dev.locksmith.customer.Website;
import dev.locksmith.customer.Websites;
import dev.locksmith.password.LinkAddress;
import dev.locksmith.storefront.view.Place;
import java.net.URI;

/// Where mails lead: this storefront's pages, as the world calls it.
///
/// @param base the configured base URL, or the address listened on; without a slash at the end
public record StorefrontLinks(URI base, Websites websites) implements LinkAddress {
    @Override
    public URI createPassword(Website website, String secret) {
        return page(website, Paths.NEW_PASSWORD + "?token=" + secret);
    }

    @Override
    public URI signIn(Website website) {
        return page(website, Paths.SIGN_IN);
    }

    private URI page(Website website, String path) {
        return URI.create(base + Place.of(website, websites.main()).path(path));
    }
}
