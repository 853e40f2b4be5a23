package dev.locksmith.testing;

import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.letter.Letter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes every mail, unless it has been told to say something else first.
public final class RecordingTransport implements MailTransport {
    private static final Pattern CONFIRMATION = Pattern.compile("confirm\\?token=([A-Za-z0-9_-]+)");
    private static final Pattern LINK = Pattern.compile("createPassword\\?token=([A-Za-z0-9_-]+)");

    private final List<OutgoingMail> mails = new CopyOnWriteArrayList<>();
    private final Queue<Delivery> answers = new ConcurrentLinkedQueue<>();

    /// What is said to the next mail that has no answer yet.
    public void willAnswer(Delivery answer) {
        answers.add(answer);
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        mails.add(mail);
        var answer = answers.poll();
        return answer == null ? new Delivery.Accepted(250, "2.0.0 accepted") : answer;
    }

    /// Every mail that came, whatever was said to it, oldest first.
    public List<OutgoingMail> mails() {
        return mails;
    }

    public List<Letter> letters() {
        return mails.stream().map(OutgoingMail::letter).toList();
    }

    /// The secrets of the reset links that came, oldest first.
    public List<String> links() {
        return found(LINK);
    }

    /// The secrets of the confirmation links that came, oldest first.
    public List<String> confirmations() {
        return found(CONFIRMATION);
    }

    private List<String> found(Pattern link) {
        return letters().stream()
                .flatMap(letter -> link.matcher(letter.text()).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    public void clear() {
        mails.clear();
    }

    @Override
    public void close() {}
}
