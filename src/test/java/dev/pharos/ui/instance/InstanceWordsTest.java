package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.instance.read.Details;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstanceWordsTest {
    private static final long NOW = Examples.NOW;

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void aRedisThatOnlyStartedHasSavedNothing() {
        assertThat(persistence(NOW / 1e3 - 1920, NOW / 1e3 - 1921)).isEqualTo("AOF off · no snapshot since the start");
        assertThat(persistence(NOW / 1e3 - 1921, NOW / 1e3 - 1920)).isEqualTo("AOF off · no snapshot since the start");
    }

    @Test
    void aSnapshotSinceTheStartHasAnAge() {
        assertThat(persistence(NOW / 1e3 - 600, NOW / 1e3 - 1920)).isEqualTo("AOF off · saved 10 min ago");
    }

    @Test
    void whereTheStartIsNotExportedTheSaveIsBelieved() {
        assertThat(persistence(NOW / 1e3 - 600, Double.NaN)).isEqualTo("AOF off · saved 10 min ago");
    }

    private static String persistence(double saved, double started) {
        return new InstanceWords()
                .persistence(
                        new Details(Map.of(
                                "redis_aof_enabled", 0.0,
                                "redis_rdb_last_save_timestamp_seconds", saved,
                                "redis_start_time_seconds", started)),
                        NOW);
    }
}
