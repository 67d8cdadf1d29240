package dev.pharos.ui.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
    private static final TimeRange HOUR =
            TimeRange.of(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T10:00:00Z"));

    @Test
    void aNameSaysWhatAndWhenInTheChartsZone() {
        assertThat(FileNames.of("Commands", HOUR, ZoneOffset.UTC, Format.PNG))
                .isEqualTo("Commands-20260302T090000-20260302T100000.png");
        assertThat(FileNames.of("Commands", HOUR, ZoneId.of("Asia/Seoul"), Format.CSV))
                .isEqualTo("Commands-20260302T180000-20260302T190000.csv");
    }

    @Test
    void whatNoFileSystemTakesBecomesAHyphenAndKoreanStays() {
        assertThat(FileNames.of("../메모리: used/max?\n", HOUR, ZoneOffset.UTC, Format.SVG))
                .isEqualTo("메모리-used-max-20260302T090000-20260302T100000.svg");
    }

    @Test
    void aTitleOfNothingSafeIsAChart() {
        assertThat(FileNames.of("///", HOUR, ZoneOffset.UTC, Format.PNG)).startsWith("chart-2026");
    }

    @Test
    void aLongTitleStillFitsInKorean() {
        String name = FileNames.of("가".repeat(500), HOUR, ZoneOffset.UTC, Format.PNG);

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(256);
    }

    @Test
    void anEndingThatWasLeftAwayIsAddedUnlessThatIsAnotherFile(@TempDir Path folder) throws IOException {
        assertThat(FileNames.meant(folder.resolve("mine"), Format.PNG)).isEqualTo(folder.resolve("mine.png"));
        assertThat(FileNames.meant(folder.resolve("mine.bak"), Format.PNG)).isEqualTo(folder.resolve("mine.bak"));

        Files.writeString(folder.resolve("mine.png"), "precious");
        assertThat(FileNames.meant(folder.resolve("mine"), Format.PNG)).isEqualTo(folder.resolve("mine"));
    }
}
