package dev.locksmith.mail.letter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Writes the mails, in the customer's language and the website's time zone.
public final class MailTemplates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, MailTemplates.class.getClassLoader(), "dev.locksmith.jte");

    /// The mail with the reset link. It tells who started the reset, that the link works once, and until when.
    public Letter passwordReset(ResetLetter letter) {
        var writer = new MailBuilder(letter.head());
        var until = writer.moment(letter.expiresAt());
        writer.greeting(letter.name());
        if (letter.byStaff())
            writer.words("reset.staff.words")
                    .button("reset.button", letter.link())
                    .note("reset.until", until)
                    .note("reset.staff.ignore");
        else
            writer.words("reset.customer.words", letter.head().website())
                    .button("reset.button", letter.link())
                    .note("reset.until", until)
                    .note("reset.customer.ignore");
        return letter(writer.card("reset.subject", "reset.preview"));
    }

    /// The notice that the password has been changed: when, where from, and what to do if it was someone else.
    public Letter passwordChanged(ChangedLetter letter) {
        var head = letter.head();
        var writer = new MailBuilder(head);
        var moment = writer.moment(letter.changedAt());
        writer.greeting(letter.name()).words("changed.words", head.website(), moment);
        if (!letter.place().isBlank()) writer.words("changed.place", OneLine.of(letter.place(), 100));
        writer.words("changed.alarm", head.supportEmail()).note("changed.ignore");
        return letter(writer.card("changed.subject", "changed.preview"));
    }

    /// The notice to the old address that the account's address has been changed.
    public Letter emailChanged(EmailChangedLetter letter) {
        var head = letter.head();
        var writer = new MailBuilder(head);
        writer.greeting(letter.name())
                .words("email-changed.words", head.website(), letter.newAddress(), writer.moment(letter.changedAt()))
                .words("email-changed.alarm", head.supportEmail())
                .note("email-changed.ignore");
        return letter(writer.card("email-changed.subject", "email-changed.preview"));
    }

    /// The mail to a customer who has just opened an account.
    public Letter welcome(WelcomeLetter letter) {
        var head = letter.head();
        var writer = new MailBuilder(head)
                .greeting(letter.name())
                .words("welcome.words", head.website(), letter.email())
                .button("welcome.button", letter.signIn())
                .note("welcome.alarm", head.supportEmail());
        return letter(writer.card("welcome.subject", "welcome.preview"));
    }

    /// The mail by which whoever opened an account shows that the mailbox is theirs.
    public Letter confirmation(ConfirmationLetter letter) {
        var writer = new MailBuilder(letter.head());
        writer.greeting(letter.name())
                .words("confirm.words", letter.head().website(), letter.email())
                .button("confirm.button", letter.link())
                .note("reset.until", writer.moment(letter.expiresAt()))
                .note("confirm.ignore");
        return letter(writer.card("confirm.subject", "confirm.preview"));
    }

    /// Tells a customer that there is no need for another account.
    public Letter accountExists(AccountExistsLetter letter) {
        var writer = new MailBuilder(letter.head())
                .greeting(letter.name())
                .words("exists.words", letter.head().website())
                .button("exists.button", letter.forgotPassword())
                .note("exists.ignore");
        return letter(writer.card("exists.subject", "exists.preview"));
    }

    private Letter letter(MailContent card) {
        var html = new StringOutput();
        engine.render("mail/mail.jte", card, html);
        return new Letter(card.subject(), html.toString(), card.text(), card.language());
    }
}
