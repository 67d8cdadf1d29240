package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {
    @Test
    void alignsOutwardToWholeSteps() {
        TimeRange range = new TimeRange(10_001, 59_999).alignedTo(new Step(10_000));

        assertThat(range).isEqualTo(new TimeRange(10_000, 60_000));
        assertThat(range.points(new Step(10_000))).isEqualTo(6);
        assertThat(range.alignedTo(new Step(10_000))).isEqualTo(range);
    }

    @Test
    void alignsToNoStepThatIsStillToCome() {
        Step step = new Step(10_000);
        assertThat(new TimeRange(10_001, 59_999).alignedTo(step, 59_999)).isEqualTo(new TimeRange(10_000, 50_000));
        assertThat(new TimeRange(10_001, 59_999).alignedTo(step, 60_000)).isEqualTo(new TimeRange(10_000, 60_000));
        assertThat(new TimeRange(61_000, 69_000).alignedTo(step, 5_000))
                .as("all of it is to come")
                .isEqualTo(new TimeRange(60_000, 70_000));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new TimeRange(2, 1)).hasMessageContaining("ends before it starts");
    }

    @Test
    void followsThePresentOnlyWhereItIsRelative() {
        TimeSelection last = new TimeSelection.Last(Duration.ofSeconds(10));
        TimeSelection fixed = new TimeSelection.Fixed(new TimeRange(1, 2));

        assertThat(last.at(50_000)).isEqualTo(new TimeRange(40_000, 50_000));
        assertThat(fixed.at(50_000)).isEqualTo(new TimeRange(1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "3600, 1000, 1, 5",
        "3600, 1000, 15, 15",
        "86400, 1000, 1, 120",
        "60, 1000, 15, 15",
        "7776000, 800, 1, 10800"
    })
    void choosesAStepOfAboutAPixelButNeverUnderTheScrapeInterval(
            long seconds, int pixels, long scrapeSeconds, long stepSeconds) {
        TimeRange range = new TimeRange(0, seconds * 1000);

        assertThat(Step.forPixels(range, pixels, new Step(scrapeSeconds * 1000)))
                .isEqualTo(new Step(stepSeconds * 1000));
    }

    @ParameterizedTest
    @CsvSource({"1000, 100000", "31536000, 100000", "3153600000, 4000"})
    void neverAsksForMorePointsThanAServerGives(long seconds, int pixels) {
        TimeRange range = new TimeRange(0, seconds * 1000);

        Step step = Step.forPixels(range, pixels, new Step(1));

        assertThat(range.alignedTo(step).points(step)).isLessThanOrEqualTo(Step.MAX_POINTS);
    }

    @Test
    void writesAStepInOneUnit() {
        assertThat(new Step(240_000).promql()).isEqualTo("240s");
        assertThat(new Step(1_500).promql()).isEqualTo("1500ms");
        assertThat(new Step(1_500).seconds()).isEqualTo("1.5");
        assertThat(new Step(15_000).seconds()).isEqualTo("15");
    }
}
