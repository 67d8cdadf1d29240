package dev.pharos.settings.store;

import static dev.pharos.settings.store.Examples.BUSAN;
import static dev.pharos.settings.store.Examples.FULL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.settings.file.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever happens to the file, what was in it can still be found after Pharos opened it, changed something and saved.
class CorruptionTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final byte[] WHOLE = new SettingsJson(Migrations.ALL).write(FULL);

    @Property(tries = 300)
    void aTruncatedFileIsNeverLost(@ForAll @IntRange(max = 3_000) int length) throws IOException {
        survives(Arrays.copyOf(WHOLE, Math.min(length, WHOLE.length - 3)));
    }

    @Property(tries = 500)
    void aFileWithFlippedBitsIsNeverLost(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 30_000) Integer> flips)
            throws IOException {
        byte[] damaged = WHOLE.clone();
        flips.forEach(bit -> damaged[bit / 8 % damaged.length] ^= (byte) (1 << bit % 8));
        survives(damaged);
    }

    @Property(tries = 300)
    void aFileOfAnythingIsNeverLost(@ForAll byte[] anything) throws IOException {
        survives(anything);
    }

    /// Either Pharos understood the file (a flipped bit may make another good one), or it lies aside byte by byte, or
    /// it is still in its place.
    private static void survives(byte[] content) throws IOException {
        Path directory = Files.createTempDirectory("pharos-corruption");
        try {
            Path file = directory.resolve("settings.json");
            Files.write(file, content);
            boolean understood;
            boolean newer;
            try (SettingsStore store = SettingsStore.open(file, new LaterByHand(), NOON)) {
                understood = store.problem().isEmpty();
                newer = store.problem().orElse(null) instanceof SettingsProblem.Newer;
                store.update(settings -> settings.with(BUSAN.withName("changed")));
            }
            if (newer) {
                assertThat(Files.readAllBytes(file)).isEqualTo(content);
            } else {
                if (!understood) {
                    // Moved aside, or copied where only a part of it was not understood.
                    assertThat(Files.readAllBytes(directory.resolve("settings.json.corrupt-20261122T120000Z")))
                            .isEqualTo(content);
                }
                try (SettingsStore again = SettingsStore.open(file, new LaterByHand(), NOON)) {
                    assertThat(again.problem()).isEmpty();
                    assertThat(again.get().named("changed")).isPresent();
                }
            }
        } finally {
            delete(directory);
        }
    }

    @Property(tries = 20)
    void aWriteThatFailsLeavesTheOldFileAndNoPart(@ForAll byte[] next) throws IOException {
        Path directory = Files.createTempDirectory("pharos-write");
        try {
            Path file = directory.resolve("settings.json");
            Files.write(file, WHOLE);
            Path target = directory.resolve("in-the-way");
            Files.createDirectories(target.resolve("content"));
            assertThat(fails(new PrivateFile(target), next)).isTrue();
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files).containsExactlyInAnyOrder(file, target);
            }
        } finally {
            delete(directory);
        }
    }

    private static boolean fails(PrivateFile file, byte[] content) {
        try {
            file.write(content);
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
