package dev.pharos.ui.gallery;

import dev.pharos.ui.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The stored pictures of one theme, and what a new one differs in.
///
/// @param stored where they are in the sources
/// @param left   where pictures that differ are left, with what they differ in
record Golden(Path stored, Path left) {
    /// What another processor's sines, or strips side by side, may make of a channel.
    static final int TOLERANCE = 2;

    private static final String PNG = ".png";

    static Golden of(Theme theme) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        return new Golden(Path.of("src/test/resources/dev/pharos/ui/gallery", name), Path.of("target", "golden", name));
    }

    /// Whether pictures are to be stored, not compared.
    static boolean writes() {
        return Boolean.getBoolean("golden.write");
    }

    /// Of which exhibits there are pictures.
    Set<String> keys() throws IOException {
        if (!Files.isDirectory(stored)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(stored)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PNG))
                    .map(name -> name.substring(0, name.length() - PNG.length()))
                    .collect(Collectors.toSet());
        }
    }

    void store(String key, Image actual) throws IOException {
        actual.write(stored.resolve(key + PNG));
    }

    void remove(String key) throws IOException {
        Files.delete(stored.resolve(key + PNG));
    }

    /// In words what a picture differs in from the one that is stored; empty where nobody sees a difference.
    Optional<String> complaint(String key, Image actual) throws IOException {
        Path file = stored.resolve(key + PNG);
        if (!Files.exists(file)) {
            actual.write(left.resolve(key + "-actual.png"));
            return Optional.of(key + " has no stored picture, see " + left);
        }
        Image expected;
        try (InputStream in = Files.newInputStream(file)) {
            expected = Image.read(in);
        }
        if (!actual.sized(expected)) {
            return Optional.of("%s is %d x %d, stored as %d x %d"
                    .formatted(key, actual.width(), actual.height(), expected.width(), expected.height()));
        }
        int[] differences = IntStream.range(0, actual.rgb().length)
                .map(i -> actual.difference(expected, i))
                .filter(difference -> difference > TOLERANCE)
                .toArray();
        if (differences.length == 0) {
            return Optional.empty();
        }
        actual.write(left.resolve(key + "-actual.png"));
        expected.write(left.resolve(key + "-expected.png"));
        expected.marked(actual, TOLERANCE).write(left.resolve(key + "-difference.png"));
        return Optional.of("%s: %d of %d pixels differ, by %d of 255 at most, see %s"
                .formatted(
                        key,
                        differences.length,
                        actual.rgb().length,
                        IntStream.of(differences).max().orElseThrow(),
                        left));
    }
}
