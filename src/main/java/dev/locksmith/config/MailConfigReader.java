package dev.locksmith.config;

import dev.locksmith.config.SmtpConfig.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads how mail leaves.
final class MailConfigReader {
    private static final String DOMAIN = "[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*";
    private static final String ADDRESS = "[^\\s@<>\",;:\\\\()\\[\\]]+@" + DOMAIN;
    private static final Pattern RECIPIENT = Pattern.compile("(" + ADDRESS + ")|(@" + DOMAIN + ")");
    private static final Pattern SENDER = Pattern.compile("(" + ADDRESS + ")|([^<>\\p{Cntrl}]*<" + ADDRESS + ">)");

    private final ConfigValues values;

    MailConfigReader(ConfigValues values) {
        this.values = values;
    }

    MailConfig read(EnvironmentKind environment) {
        var transport = values.choice(Key.MAIL_TRANSPORT, Transport.class);
        // customers would wait for mail that no one sends, and staff could open their links
        if (environment == EnvironmentKind.PRODUCTION && transport == Transport.MAILBOX)
            values.problem(Key.MAIL_TRANSPORT, "mailbox-in-production");
        // read in any case: a mistake is told before somebody switches to it
        var smtp = smtp(transport);
        return new MailConfig(
                transport == Transport.SMTP ? Optional.of(smtp) : Optional.empty(), from(), allowedRecipients());
    }

    private SmtpConfig smtp(Transport transport) {
        var host = values.text(Key.MAIL_SMTP_HOST);
        var port = values.number(Key.MAIL_SMTP_PORT, 1, 65_535);
        var security = values.choice(Key.MAIL_SMTP_SECURITY, Security.class);
        var user = values.text(Key.MAIL_SMTP_USER);
        var password = values.secret(Key.MAIL_SMTP_PASSWORD);
        if (transport == Transport.SMTP && host.isEmpty()) values.problem(Key.MAIL_SMTP_HOST, "smtp-host-missing");
        // ASVS 12.3.1: nothing crosses a network in the open
        if (security == Security.NONE && !host.isEmpty() && !Loopback.is(host))
            values.problem(Key.MAIL_SMTP_SECURITY, "smtp-security", host);
        if (user.isEmpty() && !password.isEmpty()) values.problem(Key.MAIL_SMTP_USER, "smtp-user-missing");
        if (!user.isEmpty() && password.isEmpty()) values.problem(Key.MAIL_SMTP_PASSWORD, "smtp-password-missing");
        var authorities = new AuthorityFile(values, Key.MAIL_SMTP_CA_FILE).read();
        return new SmtpConfig(host, port, security, user, password, authorities);
    }

    private String from() {
        var written = values.text(Key.MAIL_FROM);
        if (!SENDER.matcher(written).matches()) values.problem(Key.MAIL_FROM, "from", written);
        return written;
    }

    private List<String> allowedRecipients() {
        var recipients = Arrays.stream(values.text(Key.MAIL_ALLOWED_RECIPIENTS).split("[\\s,;]+"))
                .filter(recipient -> !recipient.isEmpty())
                .toList();
        recipients.stream()
                .filter(recipient -> !RECIPIENT.matcher(recipient).matches())
                .forEach(recipient -> values.problem(Key.MAIL_ALLOWED_RECIPIENTS, "recipient", recipient));
        return recipients;
    }

    private enum Transport {
        MAILBOX,
        SMTP
    }
}
