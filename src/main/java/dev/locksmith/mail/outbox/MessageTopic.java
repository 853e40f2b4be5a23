package dev.locksmith.mail.outbox;

/// Whom or what a message is about, by which its history is found; mail itself never looks there.
///
/// @param name as it is stored
public record MessageTopic(String name) {
    public static MessageTopic customer(long id) {
        return new MessageTopic("customer:" + id);
    }
}
