package dev.pharos.ui.environment;

/// What is wrong with what was typed. Each has words of its own.
public enum Problem {
    MISSING,
    NOT_AN_ADDRESS,
    /// `redis://…`: of what Prometheus watches, not of the Prometheus.
    ADDRESS_OF_REDIS,
    /// `http://user:password@host`: it would end up in logs and titles.
    PASSWORD_IN_ADDRESS,
    NAME_TAKEN,
    NO_SUCH_FILE,
    /// A key, but no certificate.
    KEY_ALONE,
    NOT_A_HEADER,
    HEADER_TWICE,
    HEADER_WITHOUT_VALUE,
    NOT_A_PROXY
}
