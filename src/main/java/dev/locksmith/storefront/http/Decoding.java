package dev.locksmith.storefront.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Percent-decoding that refuses what it cannot read instead of guessing: broken escapes, bytes that are not UTF-8
/// (surrogates among them) and NUL.
public final class Decoding {
    private Decoding() {}

    /// Decodes a path, in which a plus sign is a plus sign.
    public static String path(String raw) {
        return text(bytes(raw, false));
    }

    /// Decodes a name or value of a query or a form, in which a plus sign is a space.
    public static String parameter(String raw) {
        return text(bytes(raw, true));
    }

    /// Whether a text is whole: no NUL, no half of a surrogate pair.
    public static boolean whole(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /// @throws Refusal 400, unless the bytes are UTF-8 without NUL
    static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) throw unreadable();
            return text;
        } catch (CharacterCodingException broken) {
            throw unreadable();
        }
    }

    private static byte[] bytes(String raw, boolean plusIsSpace) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(escaped(raw, i));
                i += 2;
            } else if (c == '+' && plusIsSpace) {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static int escaped(String raw, int percent) {
        if (percent + 2 >= raw.length()) throw unreadable();
        int high = Character.digit(raw.charAt(percent + 1), 16);
        int low = Character.digit(raw.charAt(percent + 2), 16);
        if (high < 0 || low < 0) throw unreadable();
        return high << 4 | low;
    }

    private static Refusal unreadable() {
        return new Refusal(400, "unreadable");
    }
}
