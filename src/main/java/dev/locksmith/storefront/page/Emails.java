package dev.locksmith.storefront.page;

import dev.locksmith.customer.CustomerDetails;
import java.util.regex.Pattern;

/// Tells a mistyped address from one that may well exist. Whether it does is never told.
final class Emails {
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)*");

    private Emails() {}

    static boolean plausible(String email) {
        return email.length() <= CustomerDetails.LONGEST_EMAIL
                && PLAUSIBLE.matcher(email).matches();
    }
}
