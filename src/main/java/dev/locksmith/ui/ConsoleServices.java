package dev.locksmith.ui;

/// The features, as the screens use them; `app` puts them together.
public record ConsoleServices(
        Setting setting,
        CustomerServices customers,
        PasswordServices passwords,
        AccessServices access,
        MailServices mail) {}
