package dev.pharos.alerts;

import dev.pharos.series.Labels;
import java.nio.charset.StandardCharsets;

/// The fingerprint of a label set as Prometheus and Alertmanager make it: FNV-1a, 64 bits, over names and values in the
/// order of the names, each followed by a byte that no UTF-8 text has.
public final class Fingerprint {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int SEPARATOR = 0xff;

    private Fingerprint() {}

    /// Sixteen hexadecimal digits.
    public static String of(Labels labels) {
        long[] hash = {OFFSET};
        labels.forEach((name, value) -> hash[0] = added(added(hash[0], name), value));
        return String.format(java.util.Locale.ROOT, "%016x", hash[0]);
    }

    private static long added(long hash, String text) {
        long sum = hash;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            sum = (sum ^ (each & 0xff)) * PRIME;
        }
        return (sum ^ SEPARATOR) * PRIME;
    }
}
