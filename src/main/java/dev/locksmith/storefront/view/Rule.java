package dev.locksmith.storefront.view;

/// One rule for a new password, as it stands under the field and ticks while one types.
///
/// @param kind what the page's script checks, such as `min-length`
/// @param number the length or count in question, 0 where there is none
public record Rule(String kind, int number, String sentence) {}
