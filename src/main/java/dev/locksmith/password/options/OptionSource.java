package dev.locksmith.password.options;

/// Where an effective value comes from; the words are the text `password.source.<name>`.
public enum OptionSource {
    /// Set for this website.
    WEBSITE,
    /// The profile that was chosen for this website says so.
    WEBSITE_PROFILE,
    /// Set for all websites.
    ALL_WEBSITES,
    /// The profile that holds for all websites says so.
    PROFILE,
    /// Nobody has chosen: true of the profile alone, from which all else follows.
    DEFAULT
}
