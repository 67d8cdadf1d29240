package dev.pharos.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class LogFileTest {
    @TempDir
    Path directory;

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void start() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void isItsOwnersAlone() throws IOException {
        Path log = directory.resolve("state/pharos.log");
        LogFile.open(log, context);
        logger().info("hello");

        assertThat(mode(log)).isEqualTo("rw-------");
        assertThat(mode(log.resolveSibling("."))).isEqualTo("rwx------");
        assertThat(Files.readString(log)).contains("hello");
    }

    @Test
    void oneThatOthersCouldReadIsTakenFromThemAndGoneOnWith() throws IOException {
        Path log = Files.writeString(directory.resolve("pharos.log"), "before\n");
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));
        Path older = Files.writeString(directory.resolve("pharos.log.2"), "long ago\n");
        Files.setPosixFilePermissions(older, PosixFilePermissions.fromString("rw-r--r--"));
        LogFile.open(log, context);
        logger().info("hello");

        assertThat(mode(log)).isEqualTo("rw-------");
        assertThat(mode(older)).isEqualTo("rw-------");
        assertThat(Files.readString(log)).startsWith("before").contains("hello");
    }

    private Logger logger() {
        return context.getLogger("dev.pharos.test");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
