package dev.locksmith.storefront.view;

import dev.locksmith.text.Texts;

/// Good news at the top of a page.
///
/// @param value what the sentence's placeholder stands for, or empty
public record Notice(Kind kind, String value) {
    public enum Kind {
        RESET_ASKED("notice.reset-asked"),
        PASSWORD_UPDATED("notice.password-updated"),
        SIGNED_OUT("notice.signed-out"),
        REGISTERED("notice.registered"),
        REGISTRATION_ASKED("notice.registration-asked"),
        CONFIRMED("notice.confirmed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    public static Notice of(Kind kind) {
        return new Notice(kind, "");
    }

    public String sentence(Texts texts) {
        return texts.get(kind.key, value);
    }
}
