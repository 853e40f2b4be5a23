package dev.locksmith.storefront.view;

import dev.locksmith.text.Texts;

/// A notice at the top of a page: good news.
///
/// @param value what the sentence's placeholder stands for, or empty
public record Notice(NoticeKind kind, String value) {
    public static Notice of(NoticeKind kind) {
        return new Notice(kind, "");
    }

    public String sentence(Texts texts) {
        return texts.get(kind.key(), value);
    }
}
