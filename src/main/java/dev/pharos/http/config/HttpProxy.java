package dev.pharos.http.config;

/// An HTTP proxy between Pharos and the server.
///
/// @param auth none or basic
public record HttpProxy(String host, int port, Auth auth) {
    public HttpProxy {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("not the address of a proxy: " + host + ":" + port);
        }
    }
}
