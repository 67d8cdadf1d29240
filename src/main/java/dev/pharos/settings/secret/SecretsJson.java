package dev.pharos.settings.secret;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// What lies inside the seal: secrets by name.
final class SecretsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SecretsJson() {}

    static byte[] write(Map<String, String> secrets) {
        try {
            return MAPPER.writeValueAsBytes(secrets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException where it is something else
    static Map<String, String> read(byte[] content) {
        try {
            return MAPPER.readValue(content, new TypeReference<Map<String, String>>() {});
        } catch (IOException _) {
            // Not as the cause: its message may quote what is in there.
            throw new IllegalArgumentException("its content is not what Pharos writes");
        }
    }
}
