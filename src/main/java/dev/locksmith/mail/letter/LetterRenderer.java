package dev.locksmith.mail.letter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Renders what a mail says as HTML and as text.
final class LetterRenderer {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterRenderer.class.getClassLoader(), "dev.locksmith.jte");

    private LetterRenderer() {}

    static Letter render(MailContent content) {
        var html = new StringOutput();
        ENGINE.render("mail/mail.jte", content, html);
        return new Letter(content.subject(), html.toString(), content.text(), content.language());
    }
}
