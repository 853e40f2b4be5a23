package dev.locksmith.storefront.view;

/// The kind of a notice, with the key of its sentence.
public enum NoticeKind {
    RESET_ASKED("notice.reset-asked"),
    PASSWORD_UPDATED("notice.password-updated"),
    SIGNED_OUT("notice.signed-out"),
    REGISTERED("notice.registered"),
    REGISTRATION_ASKED("notice.registration-asked"),
    CONFIRMED("notice.confirmed");

    private final String key;

    NoticeKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
