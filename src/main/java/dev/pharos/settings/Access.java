package dev.pharos.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How an environment's servers are reached.
///
/// @param headers sent with every request, e.g. `X-Scope-OrgID`
/// @param proxy   empty to connect directly
public record Access(Auth auth, TlsFiles tls, List<Header> headers, Optional<Proxy> proxy) {
    /// Nothing asked, nothing special.
    public static final Access OPEN = new Access(new Auth.None(), TlsFiles.NONE, List.of(), Optional.empty());

    public Access {
        headers = List.copyOf(headers);
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

    public Access withProxy(Optional<Proxy> other) {
        return new Access(auth, tls, headers, other);
    }

    /// The names of every secret that is needed, e.g. to forget them with their environment.
    public List<String> secrets() {
        Stream<String> ofAuth = Stream.concat(
                auth.secrets().stream(), proxy.stream().flatMap(server -> server.auth().secrets().stream()));
        Stream<String> ofHeaders = headers.stream()
                .flatMap(header -> header instanceof Header.Hidden(String _, String secret)
                        ? Stream.of(secret)
                        : Stream.<String>empty());
        return Stream.of(ofAuth, tls.keyPassword().stream(), ofHeaders)
                .flatMap(names -> names)
                .toList();
    }
}
