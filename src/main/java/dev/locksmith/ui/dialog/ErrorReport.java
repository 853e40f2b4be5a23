package dev.locksmith.ui.dialog;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/// What is shown when something went wrong that should not have.
///
/// @param sentence what was being done, in words
/// @param code four to eight letters and digits, the same for the same mistake at the same place in any version that
///     has the place: what people can read out on the telephone
/// @param details what Copy details puts on the clipboard
public record ErrorReport(String sentence, String code, String details) {
    private static final int TELLING_FRAMES = 3;

    public static ErrorReport of(String sentence, Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        var code = code(failure);
        var system = "Java %s, %s %s"
                .formatted(Runtime.version(), System.getProperty("os.name"), System.getProperty("os.arch"));
        return new ErrorReport(sentence, code, "%s%n%s%n%s%n%n%s".formatted(sentence, code, system, trace));
    }

    /// Line numbers are left out, so that the code survives edits elsewhere in a file.
    private static String code(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        var sum = new CRC32();
        sum.update(root.getClass().getName().getBytes(StandardCharsets.UTF_8));
        Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.locksmith"))
                .limit(TELLING_FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName().replaceAll("\\d", ""))
                .forEach(place -> sum.update(place.getBytes(StandardCharsets.UTF_8)));
        return Long.toString(sum.getValue(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }
}
