package dev.pharos.http.config;

import java.io.IOException;
import java.nio.file.Path;

/// A certificate or key file that is not what it should be.
final class UnusableFile extends IOException {
    private static final long serialVersionUID = 1;

    UnusableFile(Path file, String reason) {
        super(file + ": " + reason);
    }

    String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
