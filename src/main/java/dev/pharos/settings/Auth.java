package dev.pharos.settings;

import java.util.List;

/// How Pharos says who it is. Secrets are here by name only; their values are in a
/// [dev.pharos.settings.secret.SecretStore].
public sealed interface Auth {
    record None() implements Auth {}

    /// @param password the name of a secret
    record Basic(String user, String password) implements Auth {}

    /// @param token the name of a secret
    record Bearer(String token) implements Auth {}

    /// The names of the secrets that it needs.
    default List<String> secrets() {
        return switch (this) {
            case None() -> List.of();
            case Basic(String _, String password) -> List.of(password);
            case Bearer(String token) -> List.of(token);
        };
    }

    /// The name under which an environment's password for its proxy is kept.
    static String proxyPasswordOf(String environmentId) {
        return environmentId + "/proxy-password";
    }

    /// The name under which an environment's password is kept.
    static String passwordOf(String environmentId) {
        return environmentId + "/password";
    }

    /// The name under which an environment's bearer token is kept.
    static String tokenOf(String environmentId) {
        return environmentId + "/token";
    }
}
