package dev.locksmith.config;

import dev.locksmith.text.Texts;
import java.util.List;

/// One mistake in what this installation was told.
///
/// @param key where it was made: a key of the file, an environment variable or an option
/// @param sentence what is wrong, as a text key under `config.problem`
/// @param values what the sentence's placeholders stand for; never a password
public record ConfigProblem(String key, String sentence, List<Object> values) {
    public ConfigProblem {
        values = List.copyOf(values);
    }

    /// What is wrong and what would be right.
    public String sentence(Texts texts) {
        return texts.get("config.problem." + sentence, values.toArray());
    }
}
