package dev.locksmith.mail.letter;

import java.net.URI;

/// The mail to a customer with whose address someone wanted to open another account.
///
/// @param name what to call the customer
/// @param forgotPassword the page that helps whoever does not know the password
public record AccountExistsLetter(Letterhead head, String name, URI forgotPassword) {}
