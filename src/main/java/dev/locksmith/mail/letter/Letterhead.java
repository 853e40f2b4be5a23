package dev.locksmith.mail.letter;

import java.time.ZoneId;

/// What every mail of a website has in common.
///
/// @param website its name, as customers know it
/// @param supportEmail whom customers may ask
/// @param zone in which times are told
/// @param language ISO 639 code; a language without texts falls back to English
public record Letterhead(String website, String supportEmail, ZoneId zone, String language) {}
