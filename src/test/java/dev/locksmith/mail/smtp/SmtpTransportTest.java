package dev.locksmith.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.config.SmtpConfig;
import dev.locksmith.config.SmtpConfig.Security;
import dev.locksmith.mail.dispatch.Delivery.Accepted;
import dev.locksmith.mail.dispatch.Delivery.Deferred;
import dev.locksmith.mail.dispatch.Delivery.Rejected;
import dev.locksmith.mail.dispatch.MailFixture;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.letter.Letter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpTransportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:05:00Z"), ZoneOffset.UTC);

    private final ScriptedServer server = new ScriptedServer();
    private final SmtpTransport transport = transport(Security.NONE, "");

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    @Test
    void aMailTheServerTakesIsAcceptedInItsWords() {
        assertThat(transport.send(mail("veronica@example.com"))).isEqualTo(new Accepted(250, "2.0.0 queued as 4711"));

        assertThat(server.mails).hasSize(1);
        assertThat(server.mails.getFirst())
                .contains("From: Customer Support <support@example.com>\n")
                .contains("To: Veronica Costello <veronica@example.com>\n")
                .contains("Message-ID: <1@example.com>\n")
                .contains("Date: Sun, 22 Nov 2026 13:05:00 +0000\n")
                .contains("Auto-Submitted: auto-generated\n")
                .contains("Content-Language: en\n")
                .contains("multipart/alternative");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such mailbox, 550, 5.1.1 no such mailbox",
        "MAIL, 553 5.1.8 not from there, 553, 5.1.8 not from there",
        "DATA, 554 5.6.0 no, 554, 5.6.0 no",
        "., 552 5.3.4 too big, 552, 5.3.4 too big"
    })
    void aRefusalForGoodIsRejected(String command, String answer, int code, String reply) {
        server.answering(command, answer);

        assertThat(transport.send(mail("veronica@example.com"))).isEqualTo(new Rejected(code, reply));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.1 greylisted, 450, 4.2.1 greylisted",
        "RCPT, 452 4.2.2 mailbox full, 452, 4.2.2 mailbox full",
        "MAIL, 530 5.7.0 authentication required, 530, 5.7.0 authentication required",
        "., 451 4.3.0 try again, 451, 4.3.0 try again",
        "MAIL, 421 4.3.2 shutting down, 421, 4.3.2 shutting down"
    })
    void aRefusalForNowIsDeferred(String command, String answer, int code, String reply) {
        server.answering(command, answer);

        assertThat(transport.send(mail("veronica@example.com"))).isEqualTo(new Deferred(code, reply));
    }

    @Test
    void aLongAnswerOfManyLinesBecomesOneLineOfModestLength() {
        server.answering("RCPT", "550-5.1.1 no such mailbox\r\n550-\u0007here\r\n550 " + "x".repeat(2000));

        var reply = transport.send(mail("veronica@example.com")).reply();

        assertThat(reply)
                .startsWith("5.1.1 no such mailbox here xxx")
                .hasSize(1000)
                .doesNotContain("\n", "\u0007");
    }

    @Test
    void aServerThatIsDownIsSaidToRefuse() {
        server.close();

        assertThat(transport.send(mail("veronica@example.com")))
                .isEqualTo(
                        new Deferred(0, "The mail server at 127.0.0.1:" + server.port() + " refuses the connection."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "EHLO", "RCPT"})
    void aServerThatFallsSilentIsGivenUp(String command) {
        server.answering(command, "");

        assertThat(transport.send(mail("veronica@example.com")))
                .isEqualTo(new Deferred(
                        0, "The mail server at 127.0.0.1:" + server.port() + " did not answer within 1 seconds."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HANG UP"})
    void aMailWhoseReplyIsLostIsNotSentAgainAtOnce(String answer) {
        transport.send(mail("veronica@example.com"));
        server.answering(".", answer);

        var delivery = transport.send(mail("veronica@example.com"));

        assertThat(delivery).isInstanceOf(Deferred.class);
        assertThat(delivery.reply()).contains("It had the mail by then and may have taken it");
        assertThat(server.mails).as("the first, and the second once").hasSize(2);
    }

    @Test
    void aConnectionThatBreaksBeforeTheMailGoesOutIsReplacedWithoutAWord() {
        transport.send(mail("veronica@example.com"));
        server.answeringOnce("DATA", "HANG UP");

        assertThat(transport.send(mail("veronica@example.com"))).isInstanceOf(Accepted.class);
        assertThat(server.connections).hasValue(2);
    }

    @Test
    void aServerThatHangsUpIsTriedAgainLater() {
        server.answering("RCPT", "HANG UP");

        assertThat(transport.send(mail("veronica@example.com"))).isInstanceOf(Deferred.class);
    }

    @Test
    void aConnectionIsUsedAgainEvenAfterARefusal() {
        transport.send(mail("veronica@example.com"));
        server.answering("RCPT", "550 5.1.1 no");
        transport.send(mail("nobody@example.com"));
        server.answering("RCPT", "250 ok");
        transport.send(mail("veronica@example.com"));

        assertThat(server.connections).hasValue(1);
        assertThat(server.mails).hasSize(2);
    }

    @Test
    void aConnectionTheServerGaveUpIsReplacedWithoutAWord() {
        transport.send(mail("veronica@example.com"));
        server.answering("MAIL", "421 4.4.2 idle too long");
        var stale = transport.send(mail("veronica@example.com"));
        server.answering("MAIL", "250 ok");

        assertThat(stale).isEqualTo(new Deferred(421, "4.4.2 idle too long"));
        assertThat(server.connections)
                .as("the second connection was refused as well")
                .hasValue(2);
        assertThat(transport.send(mail("veronica@example.com"))).isInstanceOf(Accepted.class);
    }

    @Test
    void aServerWithoutStartTlsGetsNoMailWhereItIsRequired() {
        try (var careful = transport(Security.STARTTLS, "")) {
            assertThat(careful.send(mail("veronica@example.com"))).isInstanceOf(Deferred.class);
            assertThat(server.mails).isEmpty();
        }
    }

    @Test
    void aServerThatSpeaksNoTlsGetsNoMailWhereItIsRequired() {
        try (var careful = transport(Security.TLS, "")) {
            assertThat(careful.send(mail("veronica@example.com")).reply()).startsWith("No safe connection");
            assertThat(server.mails).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsTheConfigurationsFaultAndTriedAgain() {
        server.answering("EHLO", "250-scripted.example.com\r\n250 AUTH PLAIN").answering("AUTH", "535 5.7.8 wrong");
        try (var signingIn = transport(Security.NONE, "support")) {
            assertThat(signingIn.send(mail("veronica@example.com")))
                    .isEqualTo(new Deferred(
                            0,
                            "The mail server at 127.0.0.1:" + server.port()
                                    + " does not accept the user and password: 5.7.8 wrong"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "@example.com",
                "a@",
                "a b@example.com",
                "a@example.com, b@example.com",
                "a@example.com\r\nBcc: b@example.com",
                "Eve <a@example.com>",
                "a@exa\nmple.com",
                "ålesund@example.com"
            })
    void whatIsNoAddressIsRejectedWithoutAskingTheServer(String recipient) {
        assertThat(transport.send(mail(recipient))).isInstanceOf(Rejected.class);

        assertThat(server.connections).hasValue(0);
    }

    @Test
    void aDomainInLettersGoesOutInAscii() {
        transport.send(mail("veronica@bücher.example.com"));

        assertThat(server.mails.getFirst()).contains("<veronica@xn--bcher-kva.example.com>");
    }

    @Test
    void unencryptedMailStaysOnThisComputer() {
        var distant = new SmtpConfig("mail.example.com", 25, Security.NONE, "", "");

        assertThatThrownBy(() -> new SmtpTransport(distant, MailFixture.SENDER, CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SmtpTransport transport(Security security, String user) {
        var config = new SmtpConfig("127.0.0.1", server.port(), security, user, "secret");
        return new SmtpTransport(config, MailFixture.SENDER, CLOCK, Duration.ofSeconds(1));
    }

    private static OutgoingMail mail(String recipient) {
        var letter = new Letter("A note", "<p>Dear Veronica</p>", "Dear Veronica", "en");
        return new OutgoingMail("<1@example.com>", recipient, "Veronica Costello", letter);
    }
}
