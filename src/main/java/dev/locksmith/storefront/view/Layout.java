package dev.locksmith.storefront.view;

import dev.locksmith.customer.website.Website;
import dev.locksmith.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The layout around every page.
///
/// @param languages all that the shop speaks, for changing to another
/// @param websites all of them, for going from one to another
/// @param assets where style sheet, script and fonts are
public record Layout(
        Texts texts,
        List<Language> languages,
        List<WebsitePath> websites,
        WebsitePath here,
        CurrentCustomer reader,
        String assets) {
    public Website website() {
        return here.website();
    }

    public String text(String key, @Nullable Object... values) {
        return texts.get(key, values);
    }

    public String path(String path) {
        return here.path(path);
    }

    public String asset(String name) {
        return assets + name;
    }

    public boolean signedIn() {
        return reader.customer().isPresent();
    }
}
