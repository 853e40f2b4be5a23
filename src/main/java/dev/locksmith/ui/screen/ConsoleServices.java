package dev.locksmith.ui.screen;

/// The features, as the screens use them; `app` puts them together.
public record ConsoleServices(
        Session session,
        CustomerServices customers,
        PasswordServices passwords,
        AccessServices access,
        MailServices mail,
        BulkServices bulk) {}
