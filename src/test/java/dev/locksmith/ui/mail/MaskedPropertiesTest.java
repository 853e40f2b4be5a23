package dev.locksmith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.Property;
import dev.locksmith.testing.RandomInputs;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// Whatever a mail says around its link is shown as it was sent; of the link's secret nothing is.
class MaskedPropertiesTest {
    private static final String CHARACTERS = "abcDEF ÅΩ0123=_-.,;\r\n<>\"&?/";
    private static final String SECRET_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final Session SESSION = Session.getInstance(new Properties());
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

    @Test
    void aTextIsShownAsItWasSent() {
        Property.forAll(
                500,
                MaskedPropertiesTest::mail,
                mail -> assertThat(Masked.text(mail.sent())).isEqualTo(mail.shown()));
    }

    @Test
    void soIsASourceInQuotedPrintableWhereverItsLinesBreak() {
        Property.forAll(500, MaskedPropertiesTest::mail, mail -> {
            var source = source(mail, "quoted-printable");

            var shown = Masked.source(source);

            assertThat(parsed(shown).getContent()).isEqualTo(mail.shown());
            assertThat(shown.lines().count()).isEqualTo(source.lines().count());
        });
    }

    @Test
    void soIsASourceAsItStands() {
        Property.forAll(200, MaskedPropertiesTest::mail, mail -> {
            var plain = new Mail(mail.before(), "S" + mail.secret(), mail.after());

            assertThat(parsed(Masked.source(source(plain, "8bit"))).getContent())
                    .isEqualTo(plain.shown());
        });
    }

    private static Mail mail(RandomInputs inputs) {
        var before = lines(inputs.text(CHARACTERS, 0, 90));
        var secret = inputs.text(SECRET_CHARACTERS, 20, 64);
        var end = inputs.oneOf("\r\n\r\nThe link works once", "\r\n", "\">here</a>\r\n<p>", "&amp;x=1", " once", ".");
        return new Mail(before, secret, end + lines(inputs.text(CHARACTERS, 0, 90)));
    }

    private static String source(Mail mail, String encoding) throws MessagingException, IOException {
        var message = new MimeMessage(SESSION);
        message.setText(mail.sent(), "UTF-8", "html");
        message.setHeader("Content-Transfer-Encoding", encoding);
        message.saveChanges();
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static MimeMessage parsed(String source) throws MessagingException {
        var bytes = new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
        return new MimeMessage(SESSION, bytes);
    }

    /// As mail has them (RFC 5322 2.3).
    private static String lines(String text) {
        return text.replaceAll("\\r\\n|\\r|\\n", "\r\n");
    }
}
