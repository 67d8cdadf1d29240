package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.cli.output.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "/dev/pts/3, TERMINAL",
        "/dev/tty1, TERMINAL",
        "/dev/console, TERMINAL",
        "/dev/null, FILE",
        "pipe:[4711], FILE",
        "/dev/pts/3/result.csv, FILE"
    })
    void isWhatItLeadsTo(String leadsTo, Destination reader) throws IOException {
        Path output = Files.createSymbolicLink(directory.resolve("1"), Path.of(leadsTo));

        assertThat(new StandardOutput(output).get()).isEqualTo(reader);
        Files.delete(output);
    }
}
