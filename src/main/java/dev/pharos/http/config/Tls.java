package dev.pharos.http.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Whom Pharos trusts and how it identifies itself, where the address is https.
public record Tls(Authorities authorities, ClientIdentity identity) {
    public static final Tls DEFAULT = new Tls(new Authorities.OfSystem(), new ClientIdentity.None());

    /// The certificate authorities that may sign the server's certificate.
    public sealed interface Authorities {
        /// Those of the Java runtime and of the operating system.
        record OfSystem() implements Authorities {}

        /// The system's and those in a PEM file.
        record Added(Path pem) implements Authorities {}

        /// Those in a PEM file and no other.
        record Only(Path pem) implements Authorities {}
    }

    /// The certificate that Pharos shows to a server that asks for one.
    public sealed interface ClientIdentity {
        record None() implements ClientIdentity {}

        /// A PKCS#12 file (`.p12`, `.pfx`).
        record Pkcs12(Path file, Secret password) implements ClientIdentity {}

        /// A certificate (with its chain) and its private key, each in a PEM file; both may be the same file.
        ///
        /// @param password of an encrypted key; null where it is not encrypted
        record Pem(Path certificate, Path key, @Nullable Secret password) implements ClientIdentity {}
    }
}
