package dev.locksmith.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/// Receives one message over SMTP.
final class SmtpHandler implements MessageHandler {
    /// "Requested mail action aborted: exceeded storage allocation" (RFC 5321 4.2.3).
    private static final int TOO_BIG = 552;

    private final Consumer<Envelope> caught;
    private String from = "";
    private List<String> recipients = new ArrayList<>();

    SmtpHandler(Consumer<Envelope> caught) {
        this.caught = caught;
    }

    @Override
    public void from(String email) {
        from = email;
    }

    @Override
    public void recipient(String email) {
        recipients.add(email);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        var source = data.readNBytes(Mailbox.LARGEST_MESSAGE + 1);
        if (source.length > Mailbox.LARGEST_MESSAGE) {
            // The rest is read and dropped, so that the sender is told why.
            data.transferTo(OutputStream.nullOutputStream());
            throw new RejectException(TOO_BIG, "5.3.4 larger than the mailbox takes");
        }
        caught.accept(new Envelope(from, recipients, source));
        recipients = new ArrayList<>();
        return "2.0.0 caught";
    }

    @Override
    public void done() {}

    record Envelope(String from, List<String> recipients, byte[] source) {}
}
