package dev.locksmith.text;

import org.jspecify.annotations.Nullable;

/// An expected failure: it may well happen, and a person can do something about it, so it is shown as one sentence,
/// never as an error report. Kinds that a caller must tell apart are types of their own.
public class ExpectedFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    /// @param key, under `failure.`, of a sentence that says what, why and what to do
    /// @param values what the sentence's placeholders stand for
    public ExpectedFailure(String key, @Nullable Object... values) {
        this(key, null, values);
    }

    public ExpectedFailure(String key, @Nullable Throwable cause, @Nullable Object... values) {
        super(key, cause);
        this.key = key;
        this.values = values.clone();
    }

    /// The sentence in the language of the texts given.
    public String sentence(Texts texts) {
        return texts.get("failure." + key, values);
    }
}
