package dev.locksmith.storefront;

import java.util.regex.Pattern;

/// Tells a mistyped address from one that may well exist. Whether it does is never told.
final class Emails {
    /// RFC 5321 4.5.3.1: 64 characters, an @ and 255 more.
    private static final int LONGEST = 320;

    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)*");

    private Emails() {}

    static boolean plausible(String email) {
        return email.length() <= LONGEST && PLAUSIBLE.matcher(email).matches();
    }
}
