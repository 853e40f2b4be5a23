package dev.locksmith.limit;

/// The network of an IP address, which it is counted by.
public final class ClientNetwork {
    private static final int IPV6_GROUPS = 8;
    private static final int NETWORK_GROUPS = 4;

    private ClientNetwork() {}

    /// An IPv4 address itself; of an IPv6 address its first 64 bits, for whoever has one address there has them all.
    ///
    /// @param ipAddress as Java writes it, or empty where it is not known
    public static String of(String ipAddress) {
        var groups = ipAddress.split(":", -1);
        if (groups.length != IPV6_GROUPS) return ipAddress;
        var network = new StringBuilder();
        for (int group = 0; group < NETWORK_GROUPS; group++)
            network.append(groups[group]).append(':');
        return network + ":/64";
    }
}
