package dev.locksmith.ui.screen;

import java.net.URI;

/// A place in the console that one screen can send people to without knowing the other.
public sealed interface Destination {
    /// A customer's edit pane.
    record CustomerPlace(long id) implements Destination {}

    /// The customers found by keywords.
    record FoundCustomers(String keywords) implements Destination {}

    /// A job.
    record JobPlace(long id) implements Destination {}

    /// A message of the outbox.
    record MessagePlace(long outboxId) implements Destination {}

    /// A page of the storefront.
    record StorefrontPage(URI url) implements Destination {
        /// An address can carry a live link, so it is never written out.
        @Override
        public String toString() {
            return "StorefrontPage[" + url.getPath() + "]";
        }
    }
}
