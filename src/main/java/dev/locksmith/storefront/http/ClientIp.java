package dev.locksmith.storefront.http;

import com.sun.net.httpserver.HttpExchange;
import dev.locksmith.config.StorefrontConfig;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which IP address a request comes from.
///
/// The storefront listens on loopback only, so customers come through a proxy, and only the proxy knows. Where
/// nobody has said in which header it tells, the address is unknown: a limit must not take all customers for one, and a
/// header that anyone can send must not be believed.
public final class ClientIp {
    /// Of a request whose address is not known.
    static final String UNKNOWN = "";

    private static final Pattern WITH_PORT = Pattern.compile("\\[([^]]+)](?::\\d+)?|(\\d+(?:\\.\\d+){3}):\\d+");

    private final Optional<String> header;
    private final boolean proxied;

    public ClientIp(StorefrontConfig config) {
        this.header = config.proxyHeader();
        this.proxied = config.proxied();
    }

    /// In the one way in which an address is written here, or [#UNKNOWN].
    public String of(HttpExchange exchange) {
        var said = header.map(name -> exchange.getRequestHeaders().get(name));
        if (said.isPresent()) return literal(lastIn(said.get().getLast()));
        return proxied ? UNKNOWN : exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    /// What stands further to the left was there before the proxy added what it saw.
    private static String lastIn(String list) {
        return list.substring(list.lastIndexOf(',') + 1).strip();
    }

    private static String literal(String written) {
        var match = WITH_PORT.matcher(written);
        var bare = !match.matches() ? written : match.group(1) != null ? match.group(1) : match.group(2);
        try {
            return InetAddress.ofLiteral(bare).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return UNKNOWN;
        }
    }
}
