package dev.pharos.app.own;

import dev.pharos.alerts.sighting.SightingFile;
import dev.pharos.alerts.sighting.SightingStore;
import dev.pharos.cli.program.Target;
import dev.pharos.settings.file.Places;
import dev.pharos.settings.file.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What Pharos saw of alerts, in a file for each environment; one that is in no settings is told from others by its
/// address.
public final class Sightings {
    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);
    private static final String ENDING = ".sightings";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private Sightings() {}

    public static Path path(Places places, Target target) {
        String id = target.environment().id();
        boolean kept =
                target.origin() == Target.Origin.SETTINGS && PLAIN.matcher(id).matches();
        String other = target.origin() == Target.Origin.SETTINGS
                ? id
                : target.environment().prometheus().toString();
        String name = kept
                ? id
                : UUID.nameUUIDFromBytes(other.getBytes(StandardCharsets.UTF_8)).toString();
        return places.state().resolve("alerts").resolve(name + ENDING);
    }

    /// To be written on. Where that cannot be done it is logged: no reason not to watch.
    public static Optional<SightingStore> open(Places places, Target target, InstantSource clock) {
        Path path = path(places, target);
        try {
            SightingStore store = SightingStore.open(file(new PrivateFile(path)));
            sweep(path, clock.instant().minus(SightingStore.Bounds.USUAL.age()));
            return Optional.of(store);
        } catch (IOException e) {
            LOG.warn("what is seen of alerts is not kept: {}: {}", path, PrivateFile.reason(e));
            return Optional.empty();
        }
    }

    private static SightingFile file(PrivateFile file) {
        return new SightingFile() {
            @Override
            public Path path() {
                return file.path();
            }

            @Override
            public void create() throws IOException {
                file.create();
            }

            @Override
            public void write(byte[] content) throws IOException {
                file.write(content);
            }
        };
    }

    /// Of environments that are gone, and of addresses that nobody looks at any more.
    private static void sweep(Path own, Instant before) throws IOException {
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(own.toAbsolutePath().resolveSibling(""), "*" + ENDING + "*")) {
            for (Path each : all) {
                boolean others = !String.valueOf(each.getFileName()).startsWith(String.valueOf(own.getFileName()));
                if (others && Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
