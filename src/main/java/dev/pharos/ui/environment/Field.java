package dev.pharos.ui.environment;

/// What a person fills in.
public enum Field {
    NAME,
    /// With its base path.
    PROMETHEUS,
    /// Empty to find it through Prometheus.
    ALERTMANAGER,
    USER,
    PASSWORD,
    TOKEN,
    /// A file: the authorities to trust beside the system's.
    AUTHORITY,
    /// A file: the client certificate.
    CERTIFICATE,
    /// A file: the client's key where the certificate's file lacks it.
    KEY,
    KEY_PASSWORD,
    HEADERS,
    /// `host:port`
    PROXY,
    PROXY_USER,
    PROXY_PASSWORD;

    /// Whether what is typed there is never shown and never in the settings.
    public boolean isSecret() {
        return switch (this) {
            case PASSWORD, TOKEN, KEY_PASSWORD, PROXY_PASSWORD -> true;
            default -> false;
        };
    }
}
