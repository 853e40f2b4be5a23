package dev.locksmith.mail.outbox;

/// Makes a fresh message of one that has been sent.
final class Copies {
    private Copies() {}

    static OutboxEntity of(OutboxEntity sent) {
        var copy = new OutboxEntity();
        copy.kind = sent.kind;
        copy.reference = sent.reference;
        copy.about = sent.about;
        copy.recipient = sent.recipient;
        copy.recipientName = sent.recipientName;
        copy.language = sent.language;
        copy.subject = sent.subject;
        copy.cause = sent.cause;
        copy.notAfter = sent.notAfter;
        return copy;
    }
}
