package dev.locksmith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever a mail says around its link is shown as it was sent; of the link's secret nothing is.
class MaskedPropertiesTest {
    private static final String SIGNS = "abcDEF ÅΩ0123=_-.,;\r\n<>\"&?/";
    private static final String SECRET_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String DOTS = "••••••••";

    /// A mail around its secret.
    record Mail(String before, String secret, String after) {
        String sent() {
            return before + "http://shop.example.com/createPassword?token=" + secret + after;
        }

        String shown() {
            return sent().replace(secret, DOTS);
        }
    }

    @Provide
    Arbitrary<Mail> mails() {
        var words = Arbitraries.strings().withChars(SIGNS).ofMaxLength(90).map(MaskedPropertiesTest::lines);
        var secrets =
                Arbitraries.strings().withChars(SECRET_SIGNS).ofMinLength(20).ofMaxLength(64);
        var ends =
                Arbitraries.of("\r\n\r\nThe link works once", "\r\n", "\">here</a>\r\n<p>", "&amp;x=1", " once", ".");
        return Combinators.combine(words, secrets, ends, words)
                .as((before, secret, end, after) -> new Mail(before, secret, end + after));
    }

    @Property(tries = 500)
    void aTextIsShownAsItWasSent(@ForAll("mails") Mail mail) {
        assertThat(Masked.text(mail.sent())).isEqualTo(mail.shown());
    }

    @Property(tries = 500)
    void soIsASourceInQuotedPrintableWhereverItsLinesBreak(@ForAll("mails") Mail mail)
            throws MessagingException, IOException {
        var source = source(mail, "quoted-printable");

        var shown = Masked.source(source);

        assertThat(parsed(shown).getContent()).isEqualTo(mail.shown());
        assertThat(shown.lines().count()).isEqualTo(source.lines().count());
    }

    @Property(tries = 200)
    void soIsASourceAsItStands(@ForAll("mails") Mail mail) throws MessagingException, IOException {
        var plain = new Mail(mail.before(), "S" + mail.secret(), mail.after());

        assertThat(parsed(Masked.source(source(plain, "8bit"))).getContent()).isEqualTo(plain.shown());
    }

    private static String source(Mail mail, String encoding) throws MessagingException, IOException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setText(mail.sent(), "UTF-8", "html");
        message.setHeader("Content-Transfer-Encoding", encoding);
        message.saveChanges();
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static MimeMessage parsed(String source) throws MessagingException {
        var bytes = new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
        return new MimeMessage(Session.getInstance(new Properties()), bytes);
    }

    /// As mail has them (RFC 5322 2.3).
    private static String lines(String text) {
        return text.replaceAll("\\r\\n|\\r|\\n", "\r\n");
    }
}
