package dev.locksmith.mail.outbox;

/// The kind of a message, which says who composes it and what staff may do with it. The room that has such messages
/// sent names it; a newer console may have put some into the outbox that this one does not know.
///
/// @param name as it is stored, such as `password-reset`
public record MailKind(String name) {}
