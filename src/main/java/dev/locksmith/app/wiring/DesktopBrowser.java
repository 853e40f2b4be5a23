package dev.locksmith.app.wiring;

import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The system's browser.
final class DesktopBrowser {
    private DesktopBrowser() {}

    /// Opens an address in it. The address is an argument of its own, so no shell ever reads it.
    static void open(URI url) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var command = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of(system.startsWith("mac") ? "open" : "xdg-open");
        var words = new ArrayList<>(command);
        words.add(url.toString());
        try {
            var _ = new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            throw new ExpectedFailure("browser.missing", noBrowser, url);
        }
    }
}
