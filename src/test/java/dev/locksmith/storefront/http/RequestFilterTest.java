package dev.locksmith.storefront.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFilterTest {
    private static final FilteringServerProvider SERVERS = new FilteringServerProvider(
            Optional.of(URI.create("https://shop.example.com")), false, Texts.of(Bundle.STOREFRONT, Locale.ENGLISH));

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = server(0);
        server.createContext("/", exchange -> {
            try (exchange) {
                HttpResponses.send(exchange, 200, "text/plain", "served");
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT", "shop.example.com", "shop.example.com:443"
            })
    void servesItsOwnNames(String host) throws IOException {
        assertThat(get("/", "Host: " + host)).startsWith("HTTP/1.1 200").endsWith("served");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example.com",
                "127.0.0.1",
                "localhost",
                "localhost:1",
                "shop.example.com:8080",
                "shop.example.com.evil.example.com",
                "127.0.0.1:PORT@evil.example.com",
                ""
            })
    void r26RefusesForeignNames(String host) throws IOException {
        var answer = get("/", "Host: " + host, "X-Forwarded-Host: localhost");

        assertThat(answer).startsWith("HTTP/1.1 421").contains("There is no shop with this host name here.");
    }

    @Test
    void refusesARequestForNobodyOrForTwo() throws IOException {
        assertThat(get("/", "Accept: */*")).startsWith("HTTP/1.1 400");
        assertThat(get("/", "Host: localhost:PORT", "Host: evil.example.com")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/a%ff",
                "/%ED%A0%80",
                "/?q=%zz",
                "/?q=%",
                "/?q=%ff",
                "/?q=a%00",
                "/%zz",
                "http://evil.example.com/",
                "//evil.example.com/"
            })
    void refusesAddressesThatAreNotText(String path) throws IOException {
        assertThat(get(path, "Host: localhost:PORT")).startsWith("HTTP/1.1 400").doesNotContain("served");
    }

    @Test
    void refusesMethodsThatNobodyKnows() throws IOException {
        var answer = send("PROPFIND / HTTP/1.1", "Host: localhost:PORT");

        assertThat(answer).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD, POST");
    }

    @Test
    void answersHeadWithTheHeadersOnly() throws IOException {
        var answer = send("HEAD / HTTP/1.1", "Host: localhost:PORT");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Length: 6")
                .doesNotContain("served");
    }

    @Test
    void r28GivesEveryAnswerTheSecurityHeaders() throws IOException {
        for (var host : new String[] {"localhost:PORT", "evil.example.com"})
            assertThat(get("/", "Host: " + host).toLowerCase(Locale.ROOT))
                    .contains("content-security-policy: default-src 'none'; ")
                    .contains("form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
                    .contains("referrer-policy: same-origin")
                    .contains("cache-control: no-store")
                    .contains("x-content-type-options: nosniff")
                    .contains("x-frame-options: deny");
    }

    @Test
    void takesTheNextFreePortWhenOneIsTaken() throws IOException {
        var second = server(server.getAddress().getPort());

        assertThat(second.getAddress().getPort())
                .isNotEqualTo(server.getAddress().getPort());
        assertThat(second.getAddress().getAddress().isLoopbackAddress()).isTrue();
        second.stop(0);
    }

    private static HttpServer server(int port) throws IOException {
        return SERVERS.createHttpServer(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    }

    private String get(String path, String... headers) throws IOException {
        return send("GET " + path + " HTTP/1.1", headers);
    }

    /// Over a bare socket, since no HTTP library sends what is to be refused.
    private String send(String line, String... headers) throws IOException {
        var port = server.getAddress().getPort();
        var request = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", port)) {
            var bytes = request.replace("PORT", String.valueOf(port)).getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
