package dev.locksmith.mail.letter;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;

/// Whom the mail comes from.
///
/// @param name empty = the address alone
public record Sender(String name, String email) {
    /// Reads `Name <address>` or a bare address, as `mail.from` has it.
    ///
    /// @throws IllegalArgumentException when that is no mail address
    public static Sender of(String from) {
        try {
            var parsed = new InternetAddress(from, true);
            return new Sender(Objects.requireNonNullElse(parsed.getPersonal(), ""), parsed.getAddress());
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("Not a mail address: " + from, wrong);
        }
    }

    /// The part after the last `@`.
    public String domain() {
        return email.substring(email.lastIndexOf('@') + 1);
    }
}
