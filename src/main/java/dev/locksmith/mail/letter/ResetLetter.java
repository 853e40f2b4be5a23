package dev.locksmith.mail.letter;

import java.net.URI;
import java.time.Instant;

/// The mail that lets a customer set a new password.
///
/// @param name what to call the customer
/// @param link live: whoever has it can set the password
/// @param byStaff whether customer service started the reset, which the mail says
public record ResetLetter(Letterhead head, String name, URI link, Instant expiresAt, boolean byStaff) {
    @Override
    public String toString() {
        return "ResetLetter[until " + expiresAt + "]";
    }
}
