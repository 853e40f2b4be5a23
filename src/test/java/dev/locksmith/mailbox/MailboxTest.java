package dev.locksmith.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MailboxTest {
    @AutoClose
    private final Mailbox mailbox = Mailbox.open(0);

    @Test
    void aMessageIsCaughtWithItsPartsHeadersAndLinks() throws MessagingException {
        var changes = new AtomicInteger();
        mailbox.onChange(changes::incrementAndGet);

        send("<p>Hej Åsa 😀 <a href=\"https://shop.example.com/?a=1&amp;b=2\">in</a>"
                + " <a href='mailto:x@example.com'>x</a></p>");

        var caught = mailbox.caught().getFirst();
        assertThat(caught.from()).isEqualTo("support@example.com");
        assertThat(caught.recipients()).containsExactly("asa@example.com");
        assertThat(caught.subject()).isEqualTo("Hej Åsa");
        assertThat(caught.html()).contains("Hej Åsa 😀");
        assertThat(caught.text()).isEmpty();
        assertThat(caught.source()).contains("Message-ID: " + caught.messageId());
        assertThat(caught.headers()).anyMatch(header -> header.startsWith("Subject: "));
        assertThat(caught.links()).containsExactly(URI.create("https://shop.example.com/?a=1&b=2"));
        assertThat(mailbox.find(caught.messageId())).contains(caught);
        assertThat(changes).hasValue(1);

        var _ = mailbox.removeAll();
        assertThat(mailbox.caught()).isEmpty();
        assertThat(changes).hasValue(2);
    }

    @Test
    void whoWaitsForAMessageGetsTheNewestThatIsWanted() throws Exception {
        send("<p>first</p>");
        send("<p>second</p>");
        var waiting = new CountDownLatch(1);
        var third = CompletableFuture.supplyAsync(() -> await("third", waiting));
        waiting.await();
        send("<p>other</p>");
        send("<p>third</p>");

        assertThat(third.get())
                .hasValueSatisfying(mail -> assertThat(mail.html()).contains("third"));
        assertThat(mailbox.await(mail -> mail.id() < 3, Duration.ZERO))
                .hasValueSatisfying(mail -> assertThat(mail.html()).contains("second"));
        assertThat(mailbox.await(mail -> mail.html().contains("fifth"), Duration.ofMillis(1)))
                .isEmpty();
    }

    private Optional<CaughtMessage> await(String words, CountDownLatch looking) {
        try {
            return mailbox.await(
                    mail -> {
                        looking.countDown();
                        return mail.html().contains(words);
                    },
                    Duration.ofMinutes(2));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void aListenerThatBreaksLosesNoMessage() throws MessagingException {
        mailbox.onChange(() -> {
            throw new IllegalStateException("broken window");
        });

        send("<p>Hello</p>");

        assertThat(mailbox.caught()).hasSize(1);
    }

    @Test
    void whatIsTooLargeIsRefusedAndNotKept() {
        assertThatThrownBy(() -> send("x".repeat(78).concat("\n").repeat(140_000)))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("552");

        assertThat(mailbox.caught()).isEmpty();
    }

    @Test
    void whoeverDoesNotKnowTheNameAndPasswordPutsNothingIn() {
        assertThatThrownBy(() -> send("<p>no name</p>", "", ""))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("530");
        assertThatThrownBy(() -> send("<p>wrong password</p>", mailbox.user(), "guessed"))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> send("<p>wrong name</p>", "guessed", mailbox.password()))
                .isInstanceOf(AuthenticationFailedException.class);

        assertThat(mailbox.caught()).isEmpty();
    }

    @Test
    void everyMailboxHasItsOwnNameAndPassword() {
        try (var other = Mailbox.open(0)) {
            assertThat(List.of(other.user(), other.password())).doesNotContain(mailbox.user(), mailbox.password());
        }
    }

    @Test
    void onlyThisComputerReachesIt() throws IOException {
        for (var network : NetworkInterface.networkInterfaces().toList())
            for (var address :
                    network.inetAddresses().filter(MailboxTest::isElsewhere).toList())
                assertThatThrownBy(() -> new Socket(address, mailbox.port()).close())
                        .isInstanceOf(IOException.class);
        try (var near = new Socket(InetAddress.getLoopbackAddress(), mailbox.port())) {
            assertThat(near.isConnected()).isTrue();
        }
    }

    @Test
    void aCaughtMessageTellsNoLogItsLinks() throws MessagingException {
        send("<a href=\"https://shop.example.com/?token=SECRET\">in</a>");

        assertThat(mailbox.caught().toString()).doesNotContain("SECRET");
    }

    @Test
    void theOldestMakeRoom() {
        var buffer = new MessageBuffer(3, 100);
        for (var id = 1; id <= 5; id++) buffer.add(message(id, "x".repeat(10)));
        assertThat(buffer.newestFirst()).extracting(CaughtMessage::id).containsExactly(5L, 4L, 3L);

        buffer.add(message(6, "x".repeat(95)));
        assertThat(buffer.newestFirst()).extracting(CaughtMessage::id).containsExactly(6L);
    }

    private static boolean isElsewhere(InetAddress address) {
        return !address.isLoopbackAddress();
    }

    private void send(String html) throws MessagingException {
        send(html, mailbox.user(), mailbox.password());
    }

    private void send(String html, String user, String password) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(mailbox.port()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("support@example.com"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("asa@example.com"));
        message.setSubject("Hej Åsa", "UTF-8");
        message.setText(html, "UTF-8", "html");
        if (user.isEmpty()) Transport.send(message);
        else Transport.send(message, user, password);
    }

    private static CaughtMessage message(long id, String source) {
        return new CaughtMessage(
                id, Instant.EPOCH, "<" + id + ">", "", List.of(), "", "", "", source, List.of(), List.of());
    }
}
