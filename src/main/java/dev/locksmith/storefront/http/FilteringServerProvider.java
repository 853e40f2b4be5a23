package dev.locksmith.storefront.http;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import com.sun.net.httpserver.spi.HttpServerProvider;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/// Makes the JDK's HTTP server for Jex, with the request filter before it. It listens on the port asked for or, unless
/// that one is fixed, on the next free one.
public final class FilteringServerProvider extends HttpServerProvider {
    /// How many ports after the one asked for are tried before any free one is taken.
    private static final int NEXT = 100;

    private static final int MAX_PORT = 65_535;

    static {
        // small answers must not wait for more to send; a request must arrive whole within half a minute
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
    }

    private final Optional<URI> baseUrl;
    private final boolean fixed;
    private final Texts texts;

    public FilteringServerProvider(Optional<URI> baseUrl, boolean fixed, Texts texts) {
        this.baseUrl = baseUrl;
        this.fixed = fixed;
        this.texts = texts;
    }

    @Override
    public HttpServer createHttpServer(InetSocketAddress wanted, int backlog) throws IOException {
        var server = HttpServer.create();
        if (fixed) server.bind(wanted, backlog);
        else bindNear(server, wanted, backlog);
        return new FilteringServer(server, new RequestFilter(new HostCheck(server.getAddress(), baseUrl), texts));
    }

    private static void bindNear(HttpServer server, InetSocketAddress wanted, int backlog) throws IOException {
        int last = Math.min(wanted.getPort() + NEXT, MAX_PORT);
        for (int port = wanted.getPort(); port <= last; port++) {
            try {
                server.bind(new InetSocketAddress(wanted.getAddress(), port), backlog);
                return;
            } catch (BindException taken) {
                // the next one
            }
        }
        server.bind(new InetSocketAddress(wanted.getAddress(), 0), backlog);
    }

    @Override
    public HttpsServer createHttpsServer(InetSocketAddress wanted, int backlog) {
        throw new UnsupportedOperationException("the storefront speaks plain HTTP on loopback; a proxy adds TLS");
    }
}
