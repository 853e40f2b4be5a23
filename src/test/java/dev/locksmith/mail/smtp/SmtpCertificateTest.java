package dev.locksmith.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.SmtpConfig;
import dev.locksmith.config.SmtpConfig.Security;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.Delivery.Accepted;
import dev.locksmith.mail.dispatch.Delivery.Deferred;
import dev.locksmith.mail.dispatch.MailFixture;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.testing.TestAuthority;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/// Mail servers with certificates of a company's own authority, over real TLS.
class SmtpCertificateTest {
    private final TestAuthority authority = new TestAuthority();
    private final AtomicInteger mails = new AtomicInteger();
    private SMTPServer server;

    @AfterEach
    void close() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void anAuthorityOfOnesOwnIsTrustedWhereItIsNamed(Security security) {
        start(security, authority.server("localhost", 1));

        assertThat(send(security, List.of(authority.certificate()))).isInstanceOf(Accepted.class);
        assertThat(mails).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"STARTTLS", "TLS"})
    void anAuthorityThatNobodyNamedIsToldInWordsWithTheKeyThatHelps(Security security) {
        start(security, authority.server("localhost", 1));

        assertThat(send(security, List.of()))
                .isEqualTo(new Deferred(
                        0,
                        "The mail server at localhost:" + server.getPortAllocated()
                                + " shows a certificate from an authority that is not trusted here. If it is your own"
                                + " authority, name the file with its certificate in mail.smtp.ca-file."));
        assertThat(send(security, List.of(new TestAuthority().certificate())).reply())
                .contains("not trusted here");
        assertThat(mails).hasValue(0);
    }

    @Test
    void aCertificateForAnotherNameIsToldInWords() {
        start(Security.STARTTLS, authority.server("elsewhere.example.com", 1));

        assertThat(send(Security.STARTTLS, List.of(authority.certificate())))
                .isEqualTo(new Deferred(
                        0,
                        "The certificate of the mail server at localhost:" + server.getPortAllocated()
                                + " is for another name than localhost. Write the name that it is for in"
                                + " mail.smtp.host."));
        assertThat(mails).hasValue(0);
    }

    @Test
    void aCertificateThatHasExpiredIsToldInWords() {
        start(Security.TLS, authority.server("localhost", -1));

        assertThat(send(Security.TLS, List.of(authority.certificate())))
                .isEqualTo(new Deferred(
                        0,
                        "The certificate of the mail server at localhost:" + server.getPortAllocated()
                                + " has expired or is not valid yet. Have it renewed there, and check the date of this"
                                + " computer."));
    }

    private void start(Security security, SSLContext shown) {
        var builder = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(_ -> new CountingHandler(mails));
        server = security == Security.TLS
                ? builder.serverSocketFactory(shown).build()
                : builder.enableTLS().startTlsSocketFactory(shown).build();
        server.start();
    }

    private Delivery send(Security security, List<X509Certificate> authorities) {
        var config = new SmtpConfig("localhost", server.getPortAllocated(), security, "", "", authorities);
        try (var transport = new SmtpTransport(config, MailFixture.SENDER, Clock.systemUTC(), Duration.ofSeconds(30))) {
            var letter = new Letter("A note", "<p>Dear Veronica</p>", "Dear Veronica", "en");
            return transport.send(
                    new OutgoingMail("<1@example.com>", "veronica@example.com", "Veronica Costello", letter));
        }
    }

    /// Takes every mail and counts it.
    private record CountingHandler(AtomicInteger mails) implements MessageHandler {
        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) {}

        @Override
        public String data(InputStream data) throws IOException {
            data.readAllBytes();
            mails.incrementAndGet();
            return "queued";
        }

        @Override
        public void done() {}
    }
}
