package dev.pharos.http.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// A password, token or key that must not be seen: it prints as dots, wherever it is printed by mistake.
public final class Secret {
    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return new Secret(value);
    }

    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
    }

    /// The same for all: a hash of a short secret would tell it.
    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
