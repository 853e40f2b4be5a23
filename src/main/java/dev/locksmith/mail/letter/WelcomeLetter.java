package dev.locksmith.mail.letter;

import java.net.URI;

/// The mail to a customer who has just opened an account.
///
/// @param name what to call the customer
/// @param email what the customer signs in with
/// @param signIn the sign-in page
public record WelcomeLetter(Letterhead head, String name, String email, URI signIn) {}
