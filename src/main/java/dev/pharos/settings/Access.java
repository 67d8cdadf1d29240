package dev.pharos.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How an environment's servers are reached.
///
/// @param headers sent with every request, e.g. `X-Scope-OrgID`
/// @param proxy   `http://host:port` or `socks5://host:port`; empty for none
public record Access(Auth auth, TlsFiles tls, List<Header> headers, Optional<URI> proxy) {
    /// Nothing asked, nothing special.
    public static final Access OPEN = new Access(new Auth.None(), TlsFiles.NONE, List.of(), Optional.empty());

    public Access {
        headers = List.copyOf(headers);
        if (proxy.isPresent() && !isProxyAddress(proxy.get())) {
            throw new IllegalArgumentException("not a proxy address: http://host:port or socks5://host:port");
        }
    }

    public Access withAuth(Auth other) {
        return new Access(other, tls, headers, proxy);
    }

    public Access withTls(TlsFiles other) {
        return new Access(auth, other, headers, proxy);
    }

    public Access withHeaders(List<Header> other) {
        return new Access(auth, tls, other, proxy);
    }

    public Access withProxy(Optional<URI> other) {
        return new Access(auth, tls, headers, other);
    }

    /// The names of every secret that is needed, e.g. to forget them with their environment.
    public List<String> secrets() {
        Stream<String> ofAuth = switch (auth) {
            case Auth.None() -> Stream.empty();
            case Auth.Basic(String _, String password) -> Stream.of(password);
            case Auth.Bearer(String token) -> Stream.of(token);
        };
        Stream<String> ofHeaders = headers.stream()
                .flatMap(header -> header instanceof Header.Hidden(String _, String secret)
                        ? Stream.of(secret)
                        : Stream.<String>empty());
        return Stream.of(ofAuth, tls.keyPassword().stream(), ofHeaders)
                .flatMap(names -> names)
                .toList();
    }

    public static boolean isProxyAddress(URI address) {
        return address.getScheme() != null
                && List.of("http", "socks5").contains(address.getScheme())
                && address.getHost() != null
                && address.getPort() > 0
                && address.getRawUserInfo() == null;
    }
}
