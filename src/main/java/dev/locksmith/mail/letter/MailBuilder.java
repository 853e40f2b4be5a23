package dev.locksmith.mail.letter;

import dev.locksmith.mail.letter.MailContent.Block;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Builds a mail of paragraphs, buttons and notes, from texts in the language of the website's customer.
public final class MailBuilder {
    private final Letterhead head;
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();

    public MailBuilder(Letterhead head) {
        this.head = head;
        this.texts = Texts.of(Bundle.MAIL, Locale.forLanguageTag(head.language()));
    }

    public MailBuilder greeting(String name) {
        blocks.add(new Block.Paragraph(Greeting.of(texts, name)));
        return this;
    }

    public MailBuilder words(String key, @Nullable Object... values) {
        blocks.add(new Block.Paragraph(texts.get(key, values)));
        return this;
    }

    public MailBuilder button(String key, URI link) {
        blocks.add(new Block.Button(texts.get(key), link));
        return this;
    }

    public MailBuilder note(String key, @Nullable Object... values) {
        blocks.add(new Block.Note(texts.get(key, values)));
        return this;
    }

    /// A point in time, in the website's zone and with the zone's name.
    public String moment(Instant instant) {
        return TimeFormat.forCustomers(texts, head.zone()).zoned(instant);
    }

    /// What lists of mail call it; the outbox too, until it is composed.
    public static String subject(Letterhead head, String subjectKey) {
        return new MailBuilder(head).subject(subjectKey);
    }

    private String subject(String key) {
        return texts.get(key, head.website());
    }

    /// The mail with its headline.
    ///
    /// @param previewKey of a short text that lists of mail show after the subject
    public Letter letter(String subjectKey, String previewKey) {
        return LetterRenderer.render(new MailContent(
                texts.language().toLanguageTag(),
                head.website(),
                subject(subjectKey),
                texts.get(previewKey, head.website()),
                List.copyOf(blocks)));
    }
}
