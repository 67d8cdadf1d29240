package dev.pharos.fleet.instance;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why Redis does not let an exporter in, as the exporter repeats it. Redis itself answers.
public enum Refusal {
    /// Redis wants a password, the exporter has none.
    NO_PASSWORD("noauth"),
    /// The password, or its user, is another one; or Redis wants none.
    WRONG_PASSWORD("wrongpass|invalid password|no password is set|without any password configured"),
    /// An ACL forbids what the exporter asks.
    NO_PERMISSION("noperm"),
    /// One side does not trust the other, or does not speak TLS.
    TLS("tls:|x509");

    private final Pattern signs;

    Refusal(String signs) {
        this.signs = Pattern.compile(signs, Pattern.CASE_INSENSITIVE);
    }

    /// Empty where what is said is no refusal.
    public static Optional<Refusal> of(String said) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.signs.matcher(said).find())
                .findFirst();
    }
}
