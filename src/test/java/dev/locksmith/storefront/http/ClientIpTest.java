package dev.locksmith.storefront.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.locksmith.config.StorefrontConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientIpTest {
    private static final String SHOP = "https://shop.example.com";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            -                        | -               | 203.0.113.9              | 127.0.0.1
            http://localhost:8765    | -               | 203.0.113.9              | 127.0.0.1
            https://shop.example.com | -               | 203.0.113.9              | ''
            https://shop.example.com | X-Forwarded-For | 203.0.113.9              | 203.0.113.9
            https://shop.example.com | X-Forwarded-For | 10.0.0.1, 203.0.113.9    | 203.0.113.9
            https://shop.example.com | X-Forwarded-For | 203.0.113.9:50123        | 203.0.113.9
            https://shop.example.com | X-Forwarded-For | [2001:db8::7]:443        | 2001:db8:0:0:0:0:0:7
            https://shop.example.com | X-Forwarded-For | 2001:DB8::7              | 2001:db8:0:0:0:0:0:7
            https://shop.example.com | X-Forwarded-For | ::ffff:203.0.113.9       | 203.0.113.9
            https://shop.example.com | X-Forwarded-For | shop.example.com         | ''
            https://shop.example.com | X-Forwarded-For | 203.0.113.9,             | ''
            https://shop.example.com | X-Forwarded-For | unknown                  | ''
            https://shop.example.com | X-Forwarded-For | -                        | ''
            """)
    void theProxyIsBelievedOnlyInTheHeaderThatIsConfigured(String baseUrl, String header, String sent, String expected)
            throws Exception {
        var config = new StorefrontConfig(
                "127.0.0.1", 0, false, Optional.ofNullable(baseUrl).map(URI::create), Optional.ofNullable(header));

        assertThat(address(new ClientIp(config), sent)).isEqualTo(expected);
    }

    private static String address(ClientIp remote, String forwarded) throws IOException, InterruptedException {
        var seen = new AtomicReference<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            seen.set(remote.of(exchange));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
            if (forwarded != null) request.header("X-Forwarded-For", forwarded);
            var _ = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
        } finally {
            server.stop(0);
        }
        return seen.get();
    }
}
