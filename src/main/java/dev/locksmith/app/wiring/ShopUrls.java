package dev.locksmith.app.wiring;

import dev.locksmith.config.Config;
import dev.locksmith.config.StorefrontConfig;
import dev.locksmith.customer.website.Website;
import dev.locksmith.password.account.LinkUrls;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.text.ExpectedFailure;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/// Where the shop is: what all consoles share, else what is configured here or, where there is nothing, where the
/// storefront listens.
public final class ShopUrls implements LinkUrls {
    private final StorefrontConfig config;
    private final boolean ownWillDo;
    private final Supplier<Optional<URI>> shared;
    private final Supplier<String> mainWebsite;
    private volatile Optional<URI> listening = Optional.empty();

    /// @param shared what the database says all links begin with
    /// @param mainWebsite the code of the website whose pages are at the root
    ShopUrls(Config config, Supplier<Optional<URI>> shared, Supplier<String> mainWebsite) {
        this.config = config.storefront();
        this.ownWillDo = config.database().onThisComputer();
        this.shared = shared;
        this.mainWebsite = mainWebsite;
    }

    /// Takes note of where the storefront really listens, which is another port when the one asked for was taken.
    void listensAt(URI url) {
        listening = Optional.of(url);
    }

    /// The main website's home page, without a slash at the end.
    public URI home() {
        return shared.get().or(config::baseUrl).orElseGet(this::here);
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
        return page(website, Paths.NEW_PASSWORD, secret);
    }

    @Override
    public URI confirm(Website website, String secret) {
        return page(website, Paths.CONFIRM, secret);
    }

    @Override
    public URI forgotPassword(Website website) {
        return URI.create(page(website, Paths.FORGOT));
    }

    @Override
    public URI signIn(Website website) {
        return URI.create(page(website, Paths.SIGN_IN));
    }

    URI account(Website website) {
        return URI.create(home() + path(website) + Paths.ACCOUNT);
    }

    /// The root of a website's web API.
    URI rest(Website website) {
        return URI.create(home() + "/rest" + path(website));
    }

    private URI page(Website website, String page, String secret) {
        return URI.create(page(website, page) + "?token=" + URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }

    private String page(Website website, String page) {
        return mailed() + path(website) + page;
    }

    /// What mailed links begin with. Where other computers share the database, that is never a port of this one.
    ///
    /// @throws ExpectedFailure when nobody has said what it is
    private URI mailed() {
        return ownWillDo ? home() : shared.get().orElseThrow(ShopUrls::missing);
    }

    public static ExpectedFailure missing() {
        return new ExpectedFailure("storefront.base-url-missing");
    }

    /// A website's own part of the path; none for the main one.
    private String path(Website website) {
        return website.code().equals(mainWebsite.get()) ? "" : "/" + website.code();
    }
}
