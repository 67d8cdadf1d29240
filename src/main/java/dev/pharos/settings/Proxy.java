package dev.pharos.settings;

/// An HTTP proxy between Pharos and the servers.
///
/// @param auth none or basic
public record Proxy(String host, int port, Auth auth) {
    public Proxy {
        if (host.isBlank() || host.contains("/") || host.contains("@") || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("not the address of a proxy");
        }
        if (auth instanceof Auth.Bearer) {
            throw new IllegalArgumentException("a proxy takes a user and a password");
        }
    }
}
