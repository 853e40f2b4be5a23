package dev.locksmith.app;

import dev.locksmith.config.StorefrontConfig;
import dev.locksmith.customer.Website;
import dev.locksmith.password.LinkAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/// What mailed links begin with: the configured address or, where there is none, the one the storefront listens on.
final class ShopAddress implements LinkAddress {
    private final StorefrontConfig config;
    private final Supplier<String> mainWebsite;
    private volatile Optional<URI> listening = Optional.empty();

    /// @param mainWebsite the code of the website whose pages are at the root
    ShopAddress(StorefrontConfig config, Supplier<String> mainWebsite) {
        this.config = config;
        this.mainWebsite = mainWebsite;
    }

    /// Takes note of where the storefront really listens, which is another port when the one asked for was taken.
    void listensAt(URI address) {
        listening = Optional.of(address);
    }

    /// The main website's home page, without a slash at the end.
    URI home() {
        return config.baseUrl().orElseGet(this::here);
    }

    /// Where this computer itself reaches it, whatever stands before it, without a slash at the end.
    URI here() {
        return listening.orElseGet(() -> {
            var host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
            return URI.create("http://" + host + ":" + config.port());
        });
    }

    @Override
    public URI createPassword(Website website, String secret) {
        return page(website, "createPassword?token=" + encoded(secret));
    }

    @Override
    public URI confirm(Website website, String secret) {
        return page(website, "confirm?token=" + encoded(secret));
    }

    @Override
    public URI forgotPassword(Website website) {
        return page(website, "forgotpassword");
    }

    @Override
    public URI signIn(Website website) {
        return page(website, "login");
    }

    URI account(Website website) {
        return URI.create(root(website) + "/customer/account");
    }

    /// The root of a website's web API.
    URI rest(Website website) {
        return URI.create(home() + "/rest" + path(website));
    }

    private URI page(Website website, String page) {
        return URI.create(root(website) + "/customer/account/" + page);
    }

    private static String encoded(String secret) {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }

    private String root(Website website) {
        return home() + path(website);
    }

    /// A website's own part of the path; none for the main one.
    private String path(Website website) {
        return website.code().equals(mainWebsite.get()) ? "" : "/" + website.code();
    }
}
