package dev.locksmith.mail.letter;

/// A composed mail. Its bodies may hold a live link: they go to the mail server and nowhere else.
///
/// @param text says the same as the HTML
/// @param language ISO 639 code of the language it is really written in
public record Letter(String subject, String html, String text, String language) implements Composition {
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
