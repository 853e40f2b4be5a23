package dev.locksmith.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Every key of `app.properties`, with what holds when it is not given.
enum Key {
    ENVIRONMENT_NAME("environment.name", "Local"),
    ENVIRONMENT_KIND("environment.kind", "local"),
    DATABASE_URL("database.url", ""),
    DATABASE_USER("database.user", ""),
    DATABASE_PASSWORD("database.password", ""),
    STOREFRONT_LISTEN("storefront.listen", "127.0.0.1:8765"),
    STOREFRONT_BASE_URL("storefront.base-url", ""),
    STOREFRONT_PROXY_HEADER("storefront.proxy-header", ""),
    MAIL_TRANSPORT("mail.transport", "mailbox"),
    MAIL_SMTP_HOST("mail.smtp.host", ""),
    MAIL_SMTP_PORT("mail.smtp.port", "587"),
    MAIL_SMTP_SECURITY("mail.smtp.security", "starttls"),
    MAIL_SMTP_USER("mail.smtp.user", ""),
    MAIL_SMTP_PASSWORD("mail.smtp.password", ""),
    MAIL_SMTP_CA_FILE("mail.smtp.ca-file", ""),
    MAIL_FROM("mail.from", "Customer Support <support@example.com>"),
    MAIL_ALLOWED_RECIPIENTS("mail.allowed-recipients", ""),
    DEMO_CUSTOMERS("demo.customers", "200");

    private final String spelling;
    private final String standard;

    Key(String spelling, String standard) {
        this.spelling = spelling;
        this.standard = standard;
    }

    /// As written in the file.
    String spelling() {
        return spelling;
    }

    /// What holds when the key is given nowhere.
    String standard() {
        return standard;
    }

    /// The environment variable that overrides the file.
    String variable() {
        return "LOCKSMITH_"
                + spelling.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<Key> spelt(String name) {
        return Arrays.stream(values()).filter(key -> key.spelling.equals(name)).findFirst();
    }

    static Optional<Key> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(key -> key.variable().equals(variable))
                .findFirst();
    }
}
