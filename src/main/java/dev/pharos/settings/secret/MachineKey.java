package dev.pharos.settings.secret;

import dev.pharos.settings.file.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Random bytes in a file that only this user may read.
final class MachineKey {
    private static final int LENGTH = 32;

    private final PrivateFile file;

    MachineKey(PrivateFile file) {
        this.file = file;
    }

    PrivateFile file() {
        return file;
    }

    /// Empty where there is none, or something else in its place.
    Optional<byte[]> read() throws IOException {
        Optional<byte[]> content = file.read();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        file.makePrivate();
        try {
            byte[] key = Base64.getDecoder().decode(new String(content.get(), StandardCharsets.US_ASCII).strip());
            return Optional.of(key).filter(bytes -> bytes.length == LENGTH);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The key that is there, or a new one. Only under the lock of the file that it seals.
    byte[] readOrMake(RandomGenerator random) throws IOException {
        Optional<byte[]> there = read();
        if (there.isPresent()) {
            return there.get();
        }
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        file.write((Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII));
        return key;
    }
}
