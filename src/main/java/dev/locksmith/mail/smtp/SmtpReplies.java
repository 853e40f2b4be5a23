package dev.locksmith.mail.smtp;

import dev.locksmith.config.SmtpConfig;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.mail.outbox.StoredWords;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.jspecify.annotations.Nullable;

/// Reads the replies of mail servers: how a dialogue ended.
final class SmtpReplies {
    /// Refusals of us, not of the mail (RFC 4954 6): someone must correct the configuration, and then it goes out.
    private static final Set<Integer> AUTHENTICATION = Set.of(530, 534, 535, 538);

    private static final int LONGEST = 1000;

    private final SmtpConfig config;
    private final Duration timeout;

    SmtpReplies(SmtpConfig config, Duration timeout) {
        this.config = config;
        this.timeout = timeout;
    }

    /// The server could not be reached or would not let us in: nothing the mail can help.
    Delivery notConnected(MessagingException failed) {
        return new Delivery.Deferred(0, reason(failed));
    }

    Delivery notSent(MessagingException failed) {
        for (var cause : causes(failed)) {
            var code = code(cause);
            if (code >= 500 && !AUTHENTICATION.contains(code))
                return new Delivery.Rejected(code, line(cause.getMessage()));
            if (code >= 400) return new Delivery.Deferred(code, line(cause.getMessage()));
        }
        return new Delivery.Deferred(0, reason(failed));
    }

    /// The whole mail had gone out when the connection was lost: it may arrive, and is sent again all the same.
    Delivery unanswered(Delivery lost) {
        return new Delivery.Deferred(0, StoredWords.get("mail.reply.unanswered", lost.reply()));
    }

    /// A server's answer on one line, without its code.
    static String line(@Nullable String reply) {
        if (reply == null) return "";
        var words = reply.lines()
                .map(line -> line.replaceFirst("^\\d{3}[ -]", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        return OneLine.of(words, LONGEST);
    }

    private String reason(MessagingException failed) {
        var place = config.host() + ":" + config.port();
        for (var cause : causes(failed)) {
            switch (cause) {
                case AuthenticationFailedException refused -> {
                    return StoredWords.get("mail.reply.sign-in", place, line(refused.getMessage()));
                }
                case UnknownHostException _ -> {
                    return StoredWords.get("mail.reply.unknown-host", config.host());
                }
                case SocketTimeoutException _ -> {
                    return StoredWords.get("mail.reply.timeout", place, timeout.toSeconds());
                }
                case CertificateExpiredException _, CertificateNotYetValidException _ -> {
                    return StoredWords.get("mail.reply.certificate-date", place);
                }
                case CertPathBuilderException _, CertPathValidatorException _ -> {
                    return StoredWords.get("mail.reply.certificate-untrusted", place);
                }
                // the JDK's word for a wrong name: this very type, where others have types of their own
                case CertificateException name
                when name.getClass() == CertificateException.class -> {
                    return StoredWords.get("mail.reply.certificate-name", place, config.host());
                }
                case SSLException tls -> {
                    return StoredWords.get("mail.reply.tls", place, line(tls.getMessage()));
                }
                case ConnectException _ -> {
                    return StoredWords.get("mail.reply.refused", place);
                }
                default -> {}
            }
        }
        return StoredWords.get("mail.reply.broken", place, line(failed.getMessage()));
    }

    /// From the innermost, which knows most, outwards.
    private static List<Throwable> causes(MessagingException failed) {
        var found = new ArrayList<Throwable>();
        for (Throwable cause = failed; cause != null && found.size() < 20; cause = next(cause)) found.addFirst(cause);
        return found;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof SocketConnectException connect && connect.getException() != null
                ? connect.getException()
                : cause.getCause();
    }

    private static int code(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException failed -> failed.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }
}
