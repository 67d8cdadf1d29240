package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, where there is nothing to draw on.
@EnabledOnOs(OS.LINUX)
class NoDisplayTest {
    @TempDir
    Path home;

    @Test
    void noDisplayIsOneClearLineAndNoBug() throws Exception {
        ProcessBuilder pharos = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        pharos.environment().keySet().removeIf(name -> name.contains("DISPLAY") || name.startsWith("XDG_"));
        pharos.environment().put("HOME", home.toString());
        pharos.environment().put("PHAROS_KEYRING", "off");
        Path err = home.resolve("err");
        Process process = pharos.redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(err)
                .content(StandardCharsets.UTF_8)
                .contains("pharos: no display: ")
                .contains("`pharos render` and `pharos query` work without one")
                .doesNotContain("internal error")
                .doesNotContain("\tat ");
        assertThat(process.exitValue()).isEqualTo(1);
    }
}
