package dev.locksmith.config;

/// Tells this computer's own addresses from all others, by name alone: a name server must not be able to
/// call a distant host near.
public final class Loopback {
    private Loopback() {}

    public static boolean is(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.equals("0:0:0:0:0:0:0:1");
    }
}
