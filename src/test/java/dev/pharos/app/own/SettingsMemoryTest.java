package dev.pharos.app.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.app.OpenDesk;
import dev.pharos.settings.Environment;
import dev.pharos.settings.store.SettingsStore;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsMemoryTest {
    @TempDir
    Path home;

    @Test
    void aFilterIsOfItsEnvironmentAndASortOrderOfAll() throws Exception {
        try (SettingsStore settings = OpenDesk.files(home).settings()) {
            Environment north = Environment.of("north", URI.create("http://north:9090"));
            Environment south = Environment.of("south", URI.create("http://south:9090"));
            Environment unkept = Environment.of("once", URI.create("http://once:9090"));
            settings.update(all -> all.with(north).with(south));
            SettingsMemory here = new SettingsMemory(settings, north.id());
            here.remember("fleet.filter", "role:master");
            here.remember("fleet.sort", "ops");
            SettingsMemory once = new SettingsMemory(settings, unkept.id());
            once.remember("fleet.filter", "7380");

            assertThat(new SettingsMemory(settings, north.id()).recall("fleet.filter"))
                    .contains("role:master");
            SettingsMemory there = new SettingsMemory(settings, south.id());
            assertThat(there.recall("fleet.filter")).isEmpty();
            assertThat(there.recall("fleet.sort")).contains("ops");
            assertThat(once.recall("fleet.filter")).contains("7380");
            assertThat(new SettingsMemory(settings, unkept.id()).recall("fleet.filter"))
                    .isEmpty();

            assertThat(settings.update(all -> all.without(north.id()))
                            .preferences()
                            .views())
                    .as("what is remembered of an environment goes with it")
                    .containsOnlyKeys("fleet.sort");
        }
    }
}
