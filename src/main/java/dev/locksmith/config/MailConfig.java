package dev.locksmith.config;

import java.util.List;
import java.util.Optional;

/// How mail leaves.
///
/// @param smtp the server; empty = the embedded mailbox catches everything
/// @param from the sender, as `Name <address>`
/// @param allowedRecipients addresses, or `@domains`, that may get mail outside production; everyone else's is caught
public record MailConfig(Optional<SmtpConfig> smtp, String from, List<String> allowedRecipients) {}
