package dev.pharos.settings.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// A password or token. It never shows in `toString`, so it cannot get into a log, a message or an argument by
/// accident.
public final class Secret {
    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /// The text itself, for the one place that sends or encrypts it.
    public String reveal() {
        return value;
    }

    public boolean isEmpty() {
        return value.isEmpty();
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
