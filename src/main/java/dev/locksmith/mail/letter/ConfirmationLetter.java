package dev.locksmith.mail.letter;

import java.net.URI;
import java.time.Instant;

/// The mail to whoever opened an account, by which they show that the mailbox is theirs.
///
/// @param name what to call the customer
/// @param email what the account was opened with
/// @param link live: whoever has it can confirm the account
public record ConfirmationLetter(Letterhead head, String name, String email, URI link, Instant expiresAt) {
    @Override
    public String toString() {
        return "ConfirmationLetter[until " + expiresAt + "]";
    }
}
