package dev.locksmith.mail.dispatch;

import dev.locksmith.mail.letter.Letter;

/// A composed mail on its way to one recipient.
///
/// @param messageId with its angle brackets
/// @param recipient the bare address
public record OutgoingMail(String messageId, String recipient, String recipientName, Letter letter) {}
