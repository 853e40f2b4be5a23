package dev.locksmith.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.dispatch.MailFixture;
import dev.locksmith.mail.letter.Letterhead;
import dev.locksmith.mail.letter.MailBuilder;
import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.mailbox.CaughtMessage;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a customer is called arrives as text, and the headers stay ours.
class HostileWordsTest {
    private static final URI LINK =
            URI.create("http://127.0.0.1:8765/customer/account/createPassword?token=CANARY-9d1f");
    private static final Set<String> OURS = Set.of(
            "Received",
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "Content-Language");

    @AutoClose
    private static final MailFixture HOUSE = new MailFixture();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Veronica Costello",
                "Robert \"Bob\" O'Brien",
                "<script>alert(1)</script>",
                "Å & B <b>, Eve",
                "Eve\r\nBcc: victim\r\n\r\nBuy now",
                "שלום עולם",
                "😀𝒜 𠮷野家",
                "Fifty characters and more of a name that has to be folded, and then some ’ñ",
                "=?utf-8?Q?encoded?=",
                "",
                "."
            })
    void aNameArrivesAsText(String name) throws MessagingException {
        var caught = send(name);

        assertThat(headerNames(caught)).isEqualTo(OURS);
        var message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(caught.source().getBytes(StandardCharsets.UTF_8)));
        var recipients = message.getRecipients(Message.RecipientType.TO);
        assertThat(recipients).hasSize(1);
        var to = (InternetAddress) recipients[0];
        var shown = OneLine.of(name, 200);
        var addressed = shown.replace("=?", "= ?");
        assertThat(to.getAddress()).isEqualTo("veronica@example.com");
        assertThat(to.getPersonal()).isEqualTo(addressed.isEmpty() ? null : addressed);
        assertThat(caught.recipients()).containsExactly("veronica@example.com");
        assertThat(caught.subject()).isEqualTo("Reset your Main <Store> password");
        if (!shown.isEmpty()) assertThat(caught.text()).contains("Hello " + shown + ",");
        assertThat(caught.html()).doesNotContain("<script").doesNotContain("<b@");
        assertThat(caught.links()).containsExactly(LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Win now at evil-casino.example today", "Å & B <spam@evil.example>, Eve"})
    void aNameThatAdvertisesIsInNoPartOfTheMail(String name) {
        var source = send(name).source();

        assertThat(source).contains("Hello,").doesNotContain("evil", "spam@", "Eve");
    }

    @Test
    void r13NoTableHoldsTheLinkOfAMailThatWasSent() throws Exception {
        send("Veronica");

        assertThat(HOUSE.mailbox.caught().getFirst().text()).contains("CANARY-9d1f");
        assertThat(HOUSE.everythingStored()).contains("veronica@example.com").doesNotContain("CANARY-9d1f");
    }

    private static CaughtMessage send(String name) {
        var head = new Letterhead("Main\r\n <Store>", "support@example.com", ZoneId.of("Europe/Stockholm"), "en");
        HOUSE.notes.compose = _ -> new MailBuilder(head)
                .greeting(name)
                .words("reset.staff.words")
                .button("reset.button", LINK)
                .letter("reset.subject", "reset.preview");
        var id = HOUSE.enqueue("veronica@example.com", name);
        try (var dispatcher = HOUSE.dispatcher()) {
            dispatcher.dispatchDue();
        }
        return HOUSE.mailbox.find(HOUSE.message(id).messageId()).orElseThrow();
    }

    private static Set<String> headerNames(CaughtMessage caught) {
        return caught.headers().stream().map(header -> header.split(":", 2)[0]).collect(Collectors.toSet());
    }
}
