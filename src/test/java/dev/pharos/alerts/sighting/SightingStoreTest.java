package dev.pharos.alerts.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.alerts.history.AlertHistory;
import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import dev.pharos.settings.file.PrivateFile;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightingStoreTest {
    private static final TimeRange ALL = new TimeRange(0, 1_000_000_000_000L);

    @TempDir
    Path directory;

    /// The process that is killed: at each line it prints, an alert of that number is on the disk.
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            int number = Integer.parseInt(arguments[1]);
            try (SightingStore store = SightingStore.open(file(Path.of(arguments[0])))) {
                while (true) {
                    store.saw(board(1_000L + number, Integer.toString(number)));
                    System.out.println(number);
                    number++;
                }
            }
        }
    }

    @Test
    void whatWasAcknowledgedIsThereWheneverTheProcessIsKilled() throws Exception {
        Random random = new Random(7);
        int next = 0;
        for (int round = 0; round < 8; round++) {
            Process child = child(next);
            int last = next - 1;
            try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
                for (int left = 1 + random.nextInt(40); left > 0; left--) {
                    last = Integer.parseInt(out.readLine());
                }
                // By its handle: the process itself would close what it said.
                assertThat(child.toHandle().destroyForcibly()).isTrue();
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    last = Integer.parseInt(line);
                }
            }
            child.waitFor();
            try (SightingStore store = open()) {
                assertThat(store.mode()).isEqualTo(SightingStore.Mode.WRITING);
                List<String> numbers = read(store).stream()
                        .map(each -> each.labels().get("instance"))
                        .toList();
                for (int i = 0; i <= last; i++) {
                    assertThat(numbers).contains(Integer.toString(i));
                }
            }
            next = last + 1;
        }
    }

    @Test
    void aTornTailIsCutOffAndADamagedLineCostsNoOther() throws Exception {
        try (SightingStore store = open()) {
            store.saw(board(1_000, "a"));
            store.saw(board(2_000, "a", "b"));
        }
        Path file = directory.resolve("sightings.log");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, lines.getFirst().replace("instance=a", "instance=c"));
        Files.write(file, lines);
        Files.writeString(file, "0123abcd BEGAN 30", StandardOpenOption.APPEND);

        try (SightingStore store = open()) {
            assertThat(read(store))
                    .extracting(each -> each.labels().get("instance"))
                    .containsExactly("b");
            store.saw(board(3_000, "b"));
            store.saw(board(4_000));
        }
        try (SightingStore store = open()) {
            assertThat(read(store)).extracting(AlertEpisode::end).containsExactly(4_000L);
        }
    }

    @Test
    void whoeverOpensItSecondOnlyReads() throws Exception {
        try (SightingStore first = open()) {
            first.saw(board(1_000, "a"));
            try (SightingStore second = open()) {
                assertThat(second.mode()).isEqualTo(SightingStore.Mode.READING);
                second.saw(board(2_000, "a", "b"));
                assertThat(read(second)).hasSize(1);
            }
        }
    }

    @Test
    void whoeverWaitsTakesOverOnceTheFirstIsGone() throws Exception {
        SightingStore first = open();
        try (SightingStore second = open()) {
            first.saw(board(1_000, "a"));
            second.saw(board(1_000, "a"));
            assertThat(read(second)).hasSize(1);
            first.close();
            first.saw(board(2_000));
            second.saw(board(2_000));

            assertThat(second.mode()).isEqualTo(SightingStore.Mode.WRITING);
            assertThat(read(second)).extracting(AlertEpisode::end).containsExactly(1_000L);
        }
        assertThat(SightingStore.reading(file(directory).path())
                        .read(ALL)
                        .map(AlertHistory.Remembered::episodes)
                        .orElse(List.of()))
                .hasSize(1);
    }

    @Test
    void anotherProcessThatWritesIsNotDisturbed() throws Exception {
        Process child = child(0);
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("0");
            try (SightingStore second = open()) {
                assertThat(second.mode()).isEqualTo(SightingStore.Mode.READING);
                assertThat(read(second)).isNotEmpty();
            }
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
    }

    @Test
    void theFileIsBoundedBySizeAndAge() throws Exception {
        SightingStore.Bounds bounds = new SightingStore.Bounds(Duration.ofHours(1), 4_096);
        try (SightingStore store = SightingStore.open(file(directory), bounds)) {
            for (int i = 0; i < 400; i++) {
                store.saw(board(1_000L + 2_000L * i, Integer.toString(i)));
                store.saw(board(2_000L + 2_000L * i));
                assertThat(Files.size(file(directory).path())).isLessThan(5_000);
            }
            assertThat(read(store))
                    .hasSizeBetween(5, 60)
                    .last()
                    .satisfies(each -> assertThat(each.labels().get("instance")).isEqualTo("399"));
            store.saw(board(10_000_000, "late"));
        }
        try (SightingStore store = SightingStore.open(file(directory), bounds)) {
            assertThat(read(store))
                    .extracting(each -> each.labels().get("instance"))
                    .containsExactly("late");
        }
        assertThat(Files.getPosixFilePermissions(file(directory).path()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatWasOnWhenNobodyLookedAnyMoreEndedAsFarAsIsKnown() throws Exception {
        try (SightingStore store = open()) {
            store.saw(board(1_000_000, "a"));
            store.saw(board(1_400_000, "a"));
        }
        AlertHistory reading = SightingStore.reading(file(directory).path());

        assertThat(ends(reading, 1_500_000)).containsExactly(AlertEpisode.ON);
        assertThat(ends(reading, 9_000_000)).containsExactly(1_400_000L);
        assertThat(ends(SightingStore.reading(directory.resolve("none")), 9_000_000))
                .isEmpty();
    }

    private Process child(int next) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(each -> Path.of(each).toAbsolutePath().toString())
                                .collect(Collectors.joining(File.pathSeparator)),
                        Child.class.getName(),
                        directory.toString(),
                        Integer.toString(next))
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Long> ends(AlertHistory history, long end) {
        return history.read(new TimeRange(0, end)).map(AlertHistory.Remembered::episodes).orElse(List.of()).stream()
                .map(AlertEpisode::end)
                .toList();
    }

    private SightingStore open() throws IOException {
        return SightingStore.open(file(directory));
    }

    private static SightingFile file(Path directory) {
        PrivateFile file = new PrivateFile(directory.resolve("sightings.log"));
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

    private static List<AlertEpisode> read(SightingStore store) {
        return store.read(ALL).map(AlertHistory.Remembered::episodes).orElse(List.of());
    }

    private static AlertBoard board(long time, String... instances) {
        List<JoinedAlert> alerts = new ArrayList<>();
        for (String instance : instances) {
            alerts.add(JoinedAlert.own(
                    Labels.of("alertname", "RedisDown", "instance", instance), Labels.EMPTY, instance, 0));
        }
        return new AlertBoard(alerts, List.of(), List.of(), null, null, time, false);
    }
}
