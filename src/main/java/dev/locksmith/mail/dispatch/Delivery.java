package dev.locksmith.mail.dispatch;

/// How the delivery of a mail ended. `code` is the mail server's reply code, 0 if it gave none; `reply` is one line of
/// at most 1,000 characters.
public sealed interface Delivery {
    int code();

    String reply();

    /// The server took the mail and answers for it from here on.
    record Accepted(int code, String reply) implements Delivery {}

    /// Not now: worth another attempt.
    record Deferred(int code, String reply) implements Delivery {}

    /// Never: another attempt would end the same.
    record Rejected(int code, String reply) implements Delivery {}
}
