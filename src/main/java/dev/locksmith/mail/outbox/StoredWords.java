package dev.locksmith.mail.outbox;

import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sentences kept in the outbox beside what mail servers say: in English, as those are, because they are stored once
/// and read by staff of any language.
public final class StoredWords {
    private static final int LONGEST = 1000;
    private static final Texts TEXTS = Texts.of(Bundle.COMMON, Locale.ENGLISH);

    private StoredWords() {}

    public static String of(ExpectedFailure failure) {
        return OneLine.of(failure.sentence(TEXTS), LONGEST);
    }

    public static String get(String key, @Nullable Object... values) {
        return OneLine.of(TEXTS.get(key, values), LONGEST);
    }
}
