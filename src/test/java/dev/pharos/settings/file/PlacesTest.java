package dev.pharos.settings.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Map<String, String> LINUX = Map.of("user.home", "/home/dba", "os.name", "Linux");

    @Test
    void linuxFollowsXdg() {
        Places places = Places.of(Map.of("XDG_CONFIG_HOME", "/etc/dba", "XDG_STATE_HOME", "/var/dba"), LINUX);

        assertThat(places)
                .isEqualTo(new Places(
                        Path.of("/etc/dba/pharos"), Path.of("/var/dba/pharos"), Path.of("/home/dba/.cache/pharos")));
        assertThat(places.settings()).isEqualTo(Path.of("/etc/dba/pharos/settings.json"));
        assertThat(places.log()).isEqualTo(Path.of("/var/dba/pharos/pharos.log"));
    }

    @Test
    void aRelativeXdgDirectoryIsIgnored() {
        assertThat(Places.of(Map.of("XDG_CONFIG_HOME", "relative", "XDG_CACHE_HOME", ""), LINUX))
                .isEqualTo(new Places(
                        Path.of("/home/dba/.config/pharos"),
                        Path.of("/home/dba/.local/state/pharos"),
                        Path.of("/home/dba/.cache/pharos")));
    }

    @Test
    void homeIsWhatTheEnvironmentSays() {
        assertThat(Places.of(Map.of("HOME", "/home/other"), LINUX).settings())
                .isEqualTo(Path.of("/home/other/.config/pharos/settings.json"));
        assertThat(Places.of(Map.of("HOME", "relative"), LINUX).settings())
                .isEqualTo(Path.of("/home/dba/.config/pharos/settings.json"));
        assertThat(Places.of(
                                Map.of("HOME", "/c/Users/dba", "APPDATA", ""),
                                Map.of("user.home", "/u", "os.name", "Windows 11"))
                        .config())
                .isEqualTo(Path.of("/u/AppData/Roaming/Pharos"));
    }

    @Test
    void macAndWindowsHaveTheirOwn() {
        assertThat(Places.of(Map.of(), Map.of("user.home", "/Users/dba", "os.name", "Mac OS X"))
                        .config())
                .isEqualTo(Path.of("/Users/dba/Library/Application Support/Pharos"));
        assertThat(Places.of(Map.of("APPDATA", "/roaming"), Map.of("user.home", "/u", "os.name", "Windows 11"))
                        .config())
                .isEqualTo(Path.of("/roaming/Pharos"));
    }

    @Test
    void oneDirectoryCanHoldEverything() {
        Map<String, String> environment = Map.of("PHAROS_HOME", "/by/environment", "XDG_CONFIG_HOME", "/x");
        assertThat(Places.of(environment, LINUX).config()).isEqualTo(Path.of("/by/environment"));

        Map<String, String> properties =
                Map.of("user.home", "/home/dba", "os.name", "Linux", "pharos.home", "/by/property");
        assertThat(Places.of(environment, properties).log()).isEqualTo(Path.of("/by/property/state/pharos.log"));
    }
}
