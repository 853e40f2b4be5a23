package dev.locksmith.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server on loopback that takes every mail and keeps none.
public final class SmtpSink implements AutoCloseable {
    private static final byte[] OK = line("250 2.0.0 ok");
    private static final byte[] GO_ON = line("354 go on");

    private final AtomicInteger taken = new AtomicInteger();
    private final ServerSocket listening;
    private volatile CountDownLatch expected = new CountDownLatch(0);

    public SmtpSink() {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return listening.getLocalPort();
    }

    public int taken() {
        return taken.get();
    }

    /// Counts from here on; the latch opens when it has taken that many.
    public CountDownLatch expect(int mails) {
        expected = new CountDownLatch(mails);
        return expected;
    }

    private void listen() {
        try {
            while (true) {
                var socket = listening.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException closed) {
            // so it was told
        }
    }

    private void talk(Socket socket) {
        try (socket;
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16)) {
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            out.write(line("220 sink.example.com"));
            while (true) {
                var command = in.read();
                if (command < 0 || !skipLine(in)) return;
                if (command == 'D') {
                    out.write(GO_ON);
                    if (!skipBody(in)) return;
                    taken.incrementAndGet();
                    expected.countDown();
                }
                out.write(OK);
                if (command == 'Q') return;
            }
        } catch (IOException gone) {
            // so is the one who called
        }
    }

    private static boolean skipLine(InputStream in) throws IOException {
        for (var sign = in.read(); sign != '\n'; sign = in.read()) if (sign < 0) return false;
        return true;
    }

    private static boolean skipBody(InputStream in) throws IOException {
        while (true) {
            var first = in.read();
            if (first < 0) return false;
            if (first == '\n') continue;
            if (first != '.') {
                if (!skipLine(in)) return false;
                continue;
            }
            var second = in.read();
            if (second == '\r') return skipLine(in);
            if (!skipLine(in)) return false;
        }
    }

    /// The same mail again and again over one connection, with nothing else done.
    ///
    /// @return how many a second
    public double raw(int mails, String message) throws IOException {
        var body = (message + "\r\n.\r\n").getBytes(StandardCharsets.UTF_8);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream());
            var out = socket.getOutputStream();
            skipLine(in);
            say(out, in, line("EHLO console.example.com"));
            var began = System.nanoTime();
            for (var mail = 0; mail < mails; mail++) {
                say(out, in, line("MAIL FROM:<support@example.com>"));
                say(out, in, line("RCPT TO:<customer@example.com>"));
                say(out, in, line("DATA"));
                say(out, in, body);
            }
            return mails * 1e9 / (System.nanoTime() - began);
        }
    }

    private static void say(OutputStream out, InputStream in, byte[] words) throws IOException {
        out.write(words);
        skipLine(in);
    }

    private static byte[] line(String words) {
        return (words + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
