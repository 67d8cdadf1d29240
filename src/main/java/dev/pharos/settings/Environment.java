package dev.pharos.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// One set of servers that is watched as a whole.
///
/// @param id           stays the same when the name changes; secrets are kept under it
/// @param name         what the user calls it
/// @param prometheus   the address of a Prometheus API with its base path, without `/api/v1`
/// @param alertmanager where alerts are silenced; empty where it is to be found through Prometheus
/// @param access       how both are reached
/// @param refresh      how often its pages ask again; empty for the preference
public record Environment(
        String id, String name, URI prometheus, Optional<URI> alertmanager, Access access, Optional<Duration> refresh) {
    public Environment {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an environment needs an id and a name");
        }
        requireWeb(prometheus);
        alertmanager.ifPresent(Environment::requireWeb);
        refresh.ifPresent(Preferences::requireRefresh);
    }

    /// A new environment with an id of its own and nothing special about it.
    public static Environment of(String name, URI prometheus) {
        return new Environment(
                UUID.randomUUID().toString(), name, prometheus, Optional.empty(), Access.OPEN, Optional.empty());
    }

    public Environment withName(String other) {
        return new Environment(id, other, prometheus, alertmanager, access, refresh);
    }

    public Environment withPrometheus(URI other) {
        return new Environment(id, name, other, alertmanager, access, refresh);
    }

    public Environment withAlertmanager(Optional<URI> other) {
        return new Environment(id, name, prometheus, other, access, refresh);
    }

    public Environment withAccess(Access other) {
        return new Environment(id, name, prometheus, alertmanager, other, refresh);
    }

    public Environment withRefresh(Optional<Duration> other) {
        return new Environment(id, name, prometheus, alertmanager, access, other);
    }

    /// Whether the address is one that an environment can have: absolute, http or https, with a host, and without
    /// credentials, query or fragment (a password in an address would end up in logs and window titles).
    public static boolean isWebAddress(URI address) {
        String scheme = address.getScheme();
        // The authority, not the host: a URI has no host for names with an underscore, which container networks have.
        String authority = address.getRawAuthority();
        return scheme != null
                && ("http".equals(scheme.toLowerCase(Locale.ROOT)) || "https".equals(scheme.toLowerCase(Locale.ROOT)))
                && authority != null
                && authority.indexOf('@') < 0
                && !authority.startsWith(":")
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    private static void requireWeb(URI address) {
        if (!isWebAddress(address)) {
            // Not quoted: what is wrong with it may be the password in it.
            throw new IllegalArgumentException("not an http(s) address without credentials, query and fragment");
        }
    }
}
