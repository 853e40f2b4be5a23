package dev.locksmith.storefront.view;

import java.util.List;

/// The page on which a customer sets a new password.
///
/// @param ends when the link ends, in words
public record NewPasswordForm(String email, String name, List<Rule> rules, String ends) {}
