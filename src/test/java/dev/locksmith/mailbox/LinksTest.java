package dev.locksmith.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinksTest {
    @Test
    void linksOfHtmlAndTextAreEachFoundOnce() {
        var found = Links.in(
                "<a href=\"https://a.example.com/?x=1&amp;y=2\">a</a><A HREF='http://b.example.com/'>b</A>",
                "See https://a.example.com/?x=1&y=2. Or (https://c.example.com/c), or http://b.example.com/!");

        assertThat(found)
                .containsExactly(
                        URI.create("https://a.example.com/?x=1&y=2"),
                        URI.create("http://b.example.com/"),
                        URI.create("https://c.example.com/c"));
    }

    @Test
    void whatIsNoWebLinkIsLeftOut() {
        assertThat(Links.in(
                        "<a href='javascript:alert(1)'></a><a href='file:///etc/passwd'></a><a href='http://['></a>",
                        "ftp://example.com mailto:a@example.com"))
                .isEmpty();
    }

    @Test
    void aRowOfDotsIsReadOnce() {
        var dots = "http://a" + ".".repeat(1_000_000) + "x";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Links.in("", dots));
    }
}
