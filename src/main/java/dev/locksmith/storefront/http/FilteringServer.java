package dev.locksmith.storefront.http;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;

/// An HTTP server, bound already, that filters every request before whatever it is given to serve.
final class FilteringServer extends HttpServer {
    private final HttpServer server;
    private final RequestFilter gate;

    FilteringServer(HttpServer server, RequestFilter gate) {
        this.server = server;
        this.gate = gate;
    }

    @Override
    public HttpContext createContext(String path, HttpHandler handler) {
        var context = server.createContext(path, handler);
        context.getFilters().add(gate);
        return context;
    }

    @Override
    public HttpContext createContext(String path) {
        throw new UnsupportedOperationException("a context comes with its handler");
    }

    @Override
    public void bind(InetSocketAddress address, int backlog) throws IOException {
        throw new IOException("bound already");
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void setExecutor(Executor executor) {
        server.setExecutor(executor);
    }

    @Override
    public Executor getExecutor() {
        return server.getExecutor();
    }

    @Override
    public void stop(int delay) {
        server.stop(delay);
    }

    @Override
    public void removeContext(String path) {
        server.removeContext(path);
    }

    @Override
    public void removeContext(HttpContext context) {
        server.removeContext(context);
    }

    @Override
    public InetSocketAddress getAddress() {
        return server.getAddress();
    }
}
