package dev.locksmith.storefront.page;

import dev.locksmith.storefront.view.Notice;
import java.util.Map;
import java.util.Optional;

/// What a page answers a request with.
public sealed interface PageResponse {
    /// A rendered page.
    ///
    /// @param template in `src/main/jte/storefront`, without its ending
    /// @param model the template's parameters besides `layout`
    record Html(int status, String template, Map<String, Object> model) implements PageResponse {
        public Html(String template, Map<String, Object> model) {
            this(200, template, model);
        }
    }

    /// Another page of the same website, with GET.
    ///
    /// @param path as it is on the main website; fixed in the code, so nobody can be led elsewhere
    /// @param notice shown there, once
    record SeeOther(String path, Optional<Notice> notice) implements PageResponse {
        public SeeOther(String path) {
            this(path, Optional.empty());
        }

        public SeeOther(String path, Notice notice) {
            this(path, Optional.of(notice));
        }
    }
}
