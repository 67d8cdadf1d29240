package dev.pharos.settings;

import java.util.List;
import java.util.Locale;

/// A header sent with every request.
public sealed interface Header {
    String name();

    /// One whose value anybody may see. A name that [#isSensitive] can only be [Hidden].
    record Plain(String name, String value) implements Header {
        public Plain {
            requireName(name);
            if (isSensitive(name)) {
                throw new IllegalArgumentException("the value of " + name + " is a secret");
            }
        }
    }

    /// @param secret the name of the secret that is its value
    record Hidden(String name, String secret) implements Header {
        public Hidden {
            requireName(name);
        }
    }

    /// The name under which the value of a header is kept.
    static String secretOf(String environmentId, String header) {
        return environmentId + "/header/" + header.toLowerCase(Locale.ROOT);
    }

    /// Whether values of such a header are secrets, judged by its name: `Authorization`, `Cookie`, `X-Api-Key`, ….
    static boolean isSensitive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of("auth", "cookie", "token", "secret", "passw", "key", "credential", "session", "signature")
                .stream()
                .anyMatch(lower::contains);
    }

    /// Whether the text is a header's name: a token of RFC 9110.
    static boolean isName(String text) {
        return text.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    }

    private static void requireName(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a header");
        }
    }
}
