package dev.locksmith.mail.letter;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;

/// Whom the mail comes from.
///
/// @param name empty = the address alone
public record Sender(String name, String address) {
    /// Reads `Name <address>` or a bare address, as `mail.from` has it.
    ///
    /// @throws IllegalArgumentException when that is no mail address
    public static Sender of(String from) {
        try {
            var address = new InternetAddress(from, true);
            return new Sender(Objects.requireNonNullElse(address.getPersonal(), ""), address.getAddress());
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("Not a mail address: " + from, wrong);
        }
    }

    /// The part after the last `@`.
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
