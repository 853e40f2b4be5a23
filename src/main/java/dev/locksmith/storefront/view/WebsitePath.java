package dev.locksmith.storefront.view;

import dev.locksmith.customer.website.Website;

/// A website and where its pages are: the main website's at the root, another's under its code.
///
/// @param prefix empty, or `/` and the code
public record WebsitePath(Website website, String prefix) {
    public static WebsitePath of(Website website, Website main) {
        return new WebsitePath(website, website.id() == main.id() ? "" : "/" + website.code());
    }

    /// The path of one of this website's pages.
    ///
    /// @param path as it is on the main website
    public String path(String path) {
        return prefix + path;
    }

    /// A cookie's name on this website: browsers know the main website and the others by one host.
    public String cookie(String name) {
        return prefix.isEmpty() ? name : name + "_" + website.code();
    }
}
