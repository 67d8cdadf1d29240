package dev.pharos.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Unit;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void timesHaveTheWordsOfTheLanguage() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        assertThat(Quantity.duration(Duration.ofMinutes(132))).isEqualTo("2 h 12 min");
        assertThat(Quantity.of(Unit.SECONDS, 0)).isEqualTo("0 s");

        Locale.setDefault(Locale.Category.DISPLAY, Locale.KOREAN);
        assertThat(Quantity.duration(Duration.ofMinutes(132))).isEqualTo("2시간 12분");
        assertThat(Quantity.duration(Duration.ofHours(292))).isEqualTo("12일 4시간");
        assertThat(Quantity.seconds(200)).isEqualTo("3분 20초");
        assertThat(Quantity.seconds(1.25)).isEqualTo("1.25초");
        assertThat(Quantity.of(Unit.SECONDS, 0)).isEqualTo("0초");
    }

    @Test
    void symbolsAndOtherUnitsAreTheSameEverywhere() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.KOREAN);
        assertThat(Quantity.of(Unit.MICROSECONDS, 850)).isEqualTo("850 µs");
        assertThat(Quantity.of(Unit.BYTES, 2048)).isEqualTo("2 KiB");
        assertThat(Quantity.of(Unit.SECONDS, Double.NaN)).isEqualTo(Unit.ABSENT);
    }
}
