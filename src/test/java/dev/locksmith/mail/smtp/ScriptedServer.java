package dev.locksmith.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail server that answers as a test tells it to: by command, `GREETING` for the first line and `.` for the end of a
/// mail. An empty answer is silence; `HANG UP` ends the connection.
public final class ScriptedServer implements AutoCloseable {
    private static final Map<String, String> POLITE = Map.of(
            "GREETING", "220 scripted.example.com",
            "EHLO", "250 scripted.example.com",
            "MAIL", "250 2.1.0 sender ok",
            "RCPT", "250 2.1.5 recipient ok",
            "DATA", "354 go on",
            ".", "250 2.0.0 queued as 4711",
            "RSET", "250 2.0.0 forgotten",
            "NOOP", "250 2.0.0 still here",
            "QUIT", "221 2.0.0 bye");

    public final List<String> mails = new CopyOnWriteArrayList<>();
    public final AtomicInteger connections = new AtomicInteger();
    private final Map<String, String> answers = new ConcurrentHashMap<>(POLITE);
    private final Map<String, String> once = new ConcurrentHashMap<>();
    private final ServerSocket listening;
    private final Thread listener;

    public ScriptedServer() {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        listener = Thread.ofVirtual().start(this::listen);
    }

    public ScriptedServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /// The next time only; then politely again.
    public ScriptedServer answeringOnce(String command, String answer) {
        once.put(command, answer);
        return this;
    }

    public int port() {
        return listening.getLocalPort();
    }

    private void listen() {
        try {
            while (true) {
                var socket = listening.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket socket) {
        try (socket;
                var in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            var open = answer(socket, "GREETING");
            for (var line = in.readLine(); open && line != null; line = in.readLine()) {
                var command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                open = answer(socket, command);
                if (command.equals("DATA") && answers.getOrDefault("DATA", "").startsWith("354")) {
                    mails.add(body(in));
                    open = answer(socket, ".");
                }
            }
        } catch (IOException gone) {
            // so is the one who called
        }
    }

    private static String body(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            mail.append(line).append('\n');
        return mail.toString();
    }

    private boolean answer(Socket socket, String command) throws IOException {
        var next = once.remove(command);
        var answer = next == null ? answers.getOrDefault(command, "502 5.5.1 unknown") : next;
        if (answer.equals("HANG UP")) return false;
        if (!answer.isEmpty()) socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return !command.equals("QUIT");
    }

    /// Once closed, a connection is refused: the system lets go of the port only when the waiting thread has.
    @Override
    public void close() {
        try {
            listening.close();
            listener.join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
