package dev.locksmith.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A mail server that knows no recipient and accepts no password.
final class RefusingServer implements AutoCloseable {
    private final ServerSocket listening;

    RefusingServer() throws IOException {
        listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void listen() {
        try {
            while (true) talk(listening.accept());
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static void talk(Socket socket) {
        try (socket;
                var in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            say(socket, "220 refusing.example.com");
            for (var line = in.readLine(); line != null; line = in.readLine())
                say(socket, answer(line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)));
        } catch (IOException gone) {
            // so is the one who called
        }
    }

    private static String answer(String command) {
        return switch (command) {
            case "EHLO" -> "250-refusing.example.com\r\n250 AUTH PLAIN";
            case "AUTH" -> "535 5.7.8 wrong";
            case "RCPT" -> "550 5.1.1 no such mailbox";
            default -> "250 2.0.0 ok";
        };
    }

    private static void say(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
