package dev.pharos.settings;

import java.util.Optional;

/// Files for TLS, by path; Pharos reads them when it connects and never copies them.
///
/// @param authority   PEM with the authorities to trust beside the system's; empty for the system's alone
/// @param certificate the client certificate: PEM with certificate and key, or PKCS#12; empty for none
/// @param key         PEM with the client's key where it is not in `certificate`; empty otherwise
/// @param keyPassword the name of the secret that opens the key
public record TlsFiles(
        Optional<String> authority, Optional<String> certificate, Optional<String> key, Optional<String> keyPassword) {
    public static final TlsFiles NONE =
            new TlsFiles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// The name under which the password of an environment's client key is kept.
    public static String keyPasswordOf(String environmentId) {
        return environmentId + "/key-password";
    }
}
