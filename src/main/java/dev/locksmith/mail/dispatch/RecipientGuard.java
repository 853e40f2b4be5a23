package dev.locksmith.mail.dispatch;

import dev.locksmith.config.EnvironmentKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides who may really get mail, so that a copy of the shop never writes to its customers. Outside production
/// that is whoever is listed, and nobody else.
public final class RecipientGuard {
    private final boolean production;
    private final Set<String> allowed;

    /// @param allowedRecipients whole addresses, or `@domain` for everyone at exactly that domain
    public RecipientGuard(EnvironmentKind environment, List<String> allowedRecipients) {
        this.production = environment == EnvironmentKind.PRODUCTION;
        this.allowed = allowedRecipients.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> entry.indexOf('@') >= 0 && entry.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean lets(String recipient) {
        if (production) return true;
        var email = recipient.toLowerCase(Locale.ROOT);
        var at = email.lastIndexOf('@');
        return at > 0 && (allowed.contains(email) || allowed.contains(email.substring(at)));
    }
}
