package dev.locksmith.ui.mail;

/// The ways to look at a caught message; `mail.part.<name>` is the name of the tab.
enum MessageTab {
    MESSAGE,
    TEXT,
    SOURCE,
    HEADERS,
    LINKS
}
