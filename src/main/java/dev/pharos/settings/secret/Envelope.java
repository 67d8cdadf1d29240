package dev.pharos.settings.secret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The encrypted file as it lies on the disk: how the key is made, then everything else in one sealed piece.
///
/// @param iterations of the key derivation; 1 for a machine key, which needs no stretching
/// @param check      tells a wrong passphrase from a damaged file
/// @param nonce      12 bytes, new with every write
record Envelope(Protection protection, int iterations, Bytes salt, Bytes check, Bytes nonce, Bytes content) {
    private static final int VERSION = 1;

    /// No honest file asks for more; a forged one could keep the processor busy for hours.
    private static final int MOST_ITERATIONS = 20_000_000;

    private static final JsonMapper MAPPER = new JsonMapper();

    /// Bytes that compare by content.
    record Bytes(String base64) {
        static Bytes of(byte[] bytes) {
            return new Bytes(Base64.getEncoder().encodeToString(bytes));
        }

        byte[] array() {
            return Base64.getDecoder().decode(base64);
        }
    }

    byte[] write() {
        ObjectNode tree = MAPPER.createObjectNode()
                .put("version", VERSION)
                .put("protection", protection.name())
                .put("kdf", "PBKDF2-HMAC-SHA256")
                .put("iterations", iterations)
                .put("salt", salt.base64)
                .put("check", check.base64)
                .put("cipher", "AES-256-GCM")
                .put("nonce", nonce.base64)
                .put("content", content.base64);
        return (tree.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// @throws IllegalArgumentException with a reason where it is not such a file
    static Envelope read(byte[] file) {
        try {
            JsonNode tree = MAPPER.readTree(file);
            int iterations = tree.path("iterations").asInt();
            if (tree.path("version").asInt() != VERSION) {
                throw new IllegalArgumentException("not a version that this Pharos knows");
            }
            if (iterations < 1 || iterations > MOST_ITERATIONS) {
                throw new IllegalArgumentException("iterations out of range");
            }
            Protection protection = Protection.valueOf(tree.path("protection").asText());
            if (protection != Protection.PASSPHRASE && protection != Protection.MACHINE_KEY) {
                throw new IllegalArgumentException("not a protection of files");
            }
            return new Envelope(
                    protection,
                    iterations,
                    bytes(tree, "salt", 16),
                    bytes(tree, "check", 32),
                    bytes(tree, "nonce", 12),
                    bytes(tree, "content", 16));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("not text", e);
        }
    }

    /// What the seal covers beside the content: a change of any of it shows.
    byte[] sealedHeader() {
        return (VERSION + "\n" + protection + "\n" + iterations + "\n" + salt.base64 + "\n" + check.base64)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Bytes bytes(JsonNode tree, String field, int atLeast) {
        Bytes bytes = new Bytes(tree.path(field).asText());
        if (bytes.array().length < atLeast) {
            throw new IllegalArgumentException(field + " is too short");
        }
        return bytes;
    }
}
