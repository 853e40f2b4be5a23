package dev.locksmith.storefront;

import dev.locksmith.config.StorefrontConfig;
import dev.locksmith.storefront.http.FilteringServerProvider;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import io.avaje.jex.Jex;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The running storefront: pages and web API over HTTP, on this machine only.
public final class Storefront implements AutoCloseable {
    private final Jex.Server server;
    private final ExecutorService threads;
    private final URI url;

    private Storefront(Jex.Server server, ExecutorService threads, URI url) {
        this.server = server;
        this.threads = threads;
        this.url = url;
    }

    /// Starts to listen: on the port asked for or, where that is taken and not fixed, the next free one.
    ///
    /// @throws ExpectedFailure when it cannot listen there, or the host is not this machine's own: the storefront
    ///     speaks plain HTTP, and whoever wants it on a network puts a proxy with TLS before it
    public static Storefront start(StorefrontConfig config, StorefrontServices services) {
        var host = loopback(config.host());
        var texts = Texts.of(Bundle.STOREFRONT, Locale.ENGLISH);
        var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("storefront-", 0).factory());
        var jex = Jex.create().routing(new Site(config, services));
        jex.config()
                .health(false)
                .host(host.getHostAddress())
                .port(config.port())
                .executor(threads)
                .serverProvider(new FilteringServerProvider(config.baseUrl(), config.fixed(), texts));
        try {
            var server = jex.start();
            return new Storefront(server, threads, url(host, server.port()));
        } catch (UncheckedIOException cannotListen) {
            threads.close();
            throw new ExpectedFailure(
                    "storefront.listen",
                    cannotListen,
                    url(host, config.port()).getAuthority(),
                    Objects.requireNonNull(cannotListen.getCause()).getMessage());
        }
    }

    private static InetAddress loopback(String host) {
        try {
            var found = InetAddress.getByName(host);
            if (found.isLoopbackAddress()) return found;
        } catch (UnknownHostException unknown) {
            throw new ExpectedFailure("storefront.loopback", unknown, host);
        }
        throw new ExpectedFailure("storefront.loopback", host);
    }

    private static URI url(InetAddress host, int port) {
        var literal = host.getHostAddress();
        return URI.create("http://" + (literal.contains(":") ? "[" + literal + "]" : literal) + ":" + port);
    }

    /// Where it really listens, without a slash at the end.
    public URI url() {
        return url;
    }

    /// Answers what has been asked, then stops.
    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (IllegalStateException exiting) {
            // Jex takes back its shutdown hook last, which a Java that is already exiting refuses
        } finally {
            threads.close();
        }
    }
}
