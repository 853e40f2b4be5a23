package dev.locksmith.mail.letter;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/// What a mail says, in order. The HTML and the text part are both made of it, so they cannot differ.
///
/// @param language ISO 639 code of the texts
/// @param preview what lists of mail show after the subject
public record MailContent(String language, String website, String subject, String preview, List<Block> blocks) {
    /// A part of a mail.
    public sealed interface Block {
        /// A paragraph.
        record Paragraph(String text) implements Block {}

        /// Something to press.
        record Button(String label, URI link) implements Block {
            @Override
            public String toString() {
                return "Button[" + label + "]";
            }
        }

        /// A paragraph of lesser weight.
        record Note(String text) implements Block {}
    }

    /// The text part: the same words, lines left to the reader's program, the link on a line of its own.
    public String text() {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Block.Paragraph(var words) -> words;
                    case Block.Button(var label, var link) -> label + ":\n" + link;
                    case Block.Note(var words) -> words;
                })
                .collect(Collectors.joining("\n\n", website + "\n\n", "\n"));
    }
}
