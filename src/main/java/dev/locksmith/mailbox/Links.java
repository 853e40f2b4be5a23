package dev.locksmith.mailbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the web links of a message.
final class Links {
    private static final Pattern HREF =
            Pattern.compile("\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN = Pattern.compile("https?://[^\\s<>\"']+", Pattern.CASE_INSENSITIVE);
    /// What ends the sentence, not the link.
    private static final String PUNCTUATION = ".,;:!?)]";

    private static final int MOST = 100;

    private Links() {}

    /// Those in the HTML first, then those in the text, each once.
    static List<URI> in(String html, String text) {
        Set<URI> found = new LinkedHashSet<>();
        var hrefs = HREF.matcher(html);
        while (hrefs.find() && found.size() < MOST)
            web(unescaped(hrefs.group(1) == null ? hrefs.group(2) : hrefs.group(1)))
                    .ifPresent(found::add);
        var written = WRITTEN.matcher(text);
        while (written.find() && found.size() < MOST)
            web(withoutPunctuation(written.group())).ifPresent(found::add);
        return List.copyOf(found);
    }

    /// From the end, since a pattern that is anchored there tries every dot of a long row as its beginning.
    private static String withoutPunctuation(String link) {
        int end = link.length();
        while (end > 0 && PUNCTUATION.indexOf(link.charAt(end - 1)) >= 0) end--;
        return link.substring(0, end);
    }

    private static Optional<URI> web(String link) {
        try {
            var uri = new URI(link.strip());
            var scheme = uri.getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException notALink) {
            return Optional.empty();
        }
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
