package dev.locksmith.customer.index;

import dev.locksmith.text.SafeText;

/// A token: a word of one field, as it stands in the index. It never holds a space or an equals sign.
///
/// @param word folded, at most [#LONGEST] characters
public record Token(SearchField field, String word) {
    /// What is longer, in a customer or in what somebody typed, is cut.
    public static final int LONGEST = 64;

    public static String cut(String word) {
        return SafeText.cut(word, LONGEST);
    }

    /// As it stands in the text of the index, after a space.
    public String tagged() {
        return field.tag() + "=" + word;
    }
}
