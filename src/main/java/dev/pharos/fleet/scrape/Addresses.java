package dev.pharos.fleet.scrape;

import dev.pharos.series.Labels;
import java.util.List;

/// Where a Redis is, read off its target.
///
/// @param address  `host:port`
/// @param explicit whether a label names it; otherwise it was put together from the exporter's host and Redis's
/// port
public record Addresses(String address, boolean explicit) {
    private static final List<String> LABELS = List.of("addr", "redis_addr");
    private static final String USUAL_PORT = ":6379";

    /// @param tcpPort Redis's own port as it reports it; empty, or "0" where it listens on TLS or a socket only
    static Addresses of(Labels target, String tcpPort) {
        for (String label : LABELS) {
            if (target.has(label)) {
                return new Addresses(withoutScheme(target.get(label)), true);
            }
        }
        String instance = target.get("instance");
        if (instance.contains("://")) {
            return new Addresses(withoutScheme(instance), true);
        }
        String port = port(instance);
        // An exporter can't listen where Redis does: `instance` is Redis itself, relabelled from ?target=.
        if (port.isEmpty() || port.equals(tcpPort)) {
            return new Addresses(instance, true);
        }
        return tcpPort.isEmpty() || tcpPort.equals("0")
                ? new Addresses(instance, false)
                : new Addresses(host(instance) + ":" + tcpPort, false);
    }

    /// `redis://user:secret@host:6380/1` is `host:6380`.
    private static String withoutScheme(String url) {
        String rest = url.substring(url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
        rest = rest.substring(rest.lastIndexOf('@') + 1);
        int path = rest.indexOf('/');
        if (path > 0) {
            rest = rest.substring(0, path);
        }
        return port(rest).isEmpty() && url.contains("://") ? rest + USUAL_PORT : rest;
    }

    public static String host(String address) {
        String plain = address.contains("://") ? withoutScheme(address) : address;
        int colon = colon(plain);
        return colon < 0 ? plain : plain.substring(0, colon);
    }

    public static String port(String address) {
        int colon = colon(address);
        return colon < 0 ? "" : address.substring(colon + 1);
    }

    /// The colon before the port, or -1: `[::1]:6379` has one, `[::1]` and `::1` have none.
    private static int colon(String address) {
        int last = address.lastIndexOf(':');
        boolean bareIpv6 = address.indexOf(':') != last && !address.startsWith("[");
        return last < address.lastIndexOf(']') || bareIpv6 ? -1 : last;
    }

    public static boolean loopback(String host) {
        return host.startsWith("127.") || host.equals("localhost") || host.equals("[::1]") || host.equals("::1");
    }
}
