package dev.pharos.alerts.sighting;

import java.io.IOException;
import java.nio.file.Path;

/// Where sightings are kept: a file that only its owner may read.
public interface SightingFile {
    Path path();

    /// Makes it, empty, where there is none, and its directory.
    void create() throws IOException;

    /// Replaces what is in it as a whole, or not at all.
    void write(byte[] content) throws IOException;
}
