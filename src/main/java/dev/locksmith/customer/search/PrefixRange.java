package dev.locksmith.customer.search;

/// The range of words that begin with a prefix: from the prefix itself up to an end that is not in it.
final class PrefixRange {
    private PrefixRange() {}

    /// The first text after all that begin with the prefix, by code points.
    static String end(String prefix) {
        var last = prefix.codePointBefore(prefix.length());
        var before = prefix.substring(0, prefix.length() - Character.charCount(last));
        var next = last + 1;
        // half characters are no text
        if (next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE) next = Character.MAX_SURROGATE + 1;
        return next > Character.MAX_CODE_POINT ? end(before) : before + Character.toString(next);
    }
}
