package dev.pharos.ui.chart.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final WholeFile.Content HELLO = out -> out.write("hello".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsThereAndNothingElse() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "before");

        assertThat(WholeFile.write(file, HELLO)).isEqualTo(new Written.Done(file));
        assertThat(file).hasContent("hello");
        assertThat(files()).containsExactly("a.csv");
    }

    @Test
    void whatBreaksOffLeavesTheFileAsItWas() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "before");

        Written written = WholeFile.write(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        });

        assertThat(written).isEqualTo(new Written.Failed(file, Written.Cause.FULL, "No space left on device"));
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("a.csv");
    }

    @Test
    void aDiskThatIsReallyFullIsToldAsSuch() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        // Nothing can be put beside it, so that the words are what is tried here: they are Linux's own.
        assertThat(WholeFile.write(folder.resolve("a.png"), _ -> Files.write(full, new byte[1])))
                .isInstanceOfSatisfying(
                        Written.Failed.class,
                        failed -> assertThat(failed.cause()).isEqualTo(Written.Cause.FULL));
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        Path file = folder.resolve("gone").resolve("a.csv");

        assertThat(WholeFile.write(file, HELLO))
                .isInstanceOfSatisfying(
                        Written.Failed.class,
                        failed -> assertThat(failed.cause()).isEqualTo(Written.Cause.NO_FOLDER));
    }

    @Test
    void aFolderThatTakesNoFilesSaysSo() {
        Path file = Path.of("/proc/a.csv");
        assumeThat(Path.of("/proc/self")).exists();

        assertThat(WholeFile.write(file, HELLO)).isInstanceOf(Written.Failed.class);
    }

    @Test
    void anInterruptCancelsAndLeavesNothing() throws Exception {
        Path file = folder.resolve("a.csv");
        Written[] written = new Written[1];
        Thread thread = Thread.ofPlatform()
                .start(() -> written[0] = WholeFile.write(file, out -> {
                    Thread.currentThread().interrupt();
                    out.write(new byte[1 << 20]);
                }));
        thread.join();

        assertThat(written[0]).isEqualTo(new Written.Cancelled(file));
        assertThat(files()).isEmpty();
    }

    @Test
    void aLinkStaysALinkToWhatIsNewNow() throws IOException {
        Path real = folder.resolve("real.csv");
        Files.writeString(real, "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);

        WholeFile.write(link, HELLO);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("hello");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
