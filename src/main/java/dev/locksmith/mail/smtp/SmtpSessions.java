package dev.locksmith.mail.smtp;

import dev.locksmith.config.Loopback;
import dev.locksmith.config.SmtpConfig;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;

/// Sets up SMTP sessions with a mail server.
final class SmtpSessions {
    private SmtpSessions() {}

    /// @param timeout for connecting, and for every answer
    static Session of(SmtpConfig config, Duration timeout) {
        if (config.security() == SmtpConfig.Security.NONE && !Loopback.is(config.host()))
            throw new IllegalArgumentException("Unencrypted mail is for this computer's own mail server only");
        var properties = new Properties();
        var millis = Long.toString(timeout.toMillis());
        properties.setProperty("mail.smtp.host", config.host());
        properties.setProperty("mail.smtp.port", Integer.toString(config.port()));
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (!config.authorities().isEmpty()) {
            properties.put("mail.smtp.ssl.socketFactory", TrustedSockets.trusting(config.authorities()));
            // else what fails is tried once more without these authorities, and told as that try's failure
            properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        }
        switch (config.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        if (config.user().isEmpty()) return Session.getInstance(properties);
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(config.user(), config.password());
            }
        });
    }
}
