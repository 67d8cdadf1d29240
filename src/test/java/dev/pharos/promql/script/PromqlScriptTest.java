package dev.pharos.promql.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pharos.promql.parse.Dialect;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Scripts of Prometheus's language: our own, and those of a directory (`-Dpromqltest.dir=…`) in a dialect
/// (`-Dpromqltest.dialect=2` or `3`).
class PromqlScriptTest {
    @Test
    void ourOwnScriptsPass() throws IOException, URISyntaxException {
        URI scripts = Objects.requireNonNull(getClass().getResource("/dev/pharos/promql/v2"))
                .toURI();
        ScriptRunner runner = run(Path.of(scripts), Dialect.V2);
        assertThat(runner.failures()).isEmpty();
    }

    @Test
    void ourOwnScriptsOfTheThirdVersionPass() throws IOException, URISyntaxException {
        URI scripts = Objects.requireNonNull(getClass().getResource("/dev/pharos/promql/v3"))
                .toURI();
        ScriptRunner runner = run(Path.of(scripts), Dialect.V3);
        assertThat(runner.failures()).isEmpty();
    }

    @Test
    void theScriptsOfADirectoryPass() throws IOException {
        Path directory = directory();
        assumeTrue(Files.isDirectory(directory), "no scripts: " + directory + " is no directory");
        ScriptRunner runner = run(directory, dialect());
        runner.failures().forEach(System.out::println);
        System.out.println(runner.summary());
        assertThat(runner.failures()).as(runner.summary()).isEmpty();
    }

    private static Dialect dialect() {
        return switch (System.getProperty("promqltest.dialect", "2")) {
            case "2" -> Dialect.V2;
            case "3" -> Dialect.V3;
            case String other -> throw new IllegalArgumentException("promqltest.dialect is 2 or 3, not " + other);
        };
    }

    private static Path directory() {
        return Path.of(System.getProperty("promqltest.dir", "../shared/data/promqltest"));
    }

    private static ScriptRunner run(Path directory, Dialect dialect) throws IOException {
        ScriptRunner runner = new ScriptRunner(dialect);
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> file.toString().endsWith(".test"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            runner.run(file.getFileName().toString(), Files.readString(file));
        }
        return runner;
    }
}
