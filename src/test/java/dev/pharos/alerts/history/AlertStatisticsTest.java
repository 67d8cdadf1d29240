package dev.pharos.alerts.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AlertStatisticsTest {
    private static final long MINUTE = 60_000;
    private static final Labels A = Labels.of("alertname", "A", "instance", "x");
    private static final Labels B = Labels.of("alertname", "B");

    @Test
    void eachAlertIsCountedAndMeasuredWithinTheRange() {
        TimeRange range = new TimeRange(10 * MINUTE, 120 * MINUTE);
        List<AlertStatistics> all = AlertStatistics.of(
                List.of(
                        episode(A, 5, 15),
                        episode(A, 20, 22),
                        episode(A, 30, 31),
                        episode(A, 40, 60),
                        new AlertEpisode(B, 0, 100 * MINUTE, AlertEpisode.ON, AlertEpisode.Witness.PHAROS)),
                range,
                110 * MINUTE);

        assertThat(all).extracting(AlertStatistics::name).containsExactly("A", "B");
        AlertStatistics a = all.getFirst();
        assertThat(a.count()).isEqualTo(4);
        assertThat(a.total()).isEqualTo((5 + 2 + 1 + 20) * MINUTE);
        assertThat(a.longest()).isEqualTo(20 * MINUTE);
        assertThat(a.mean()).isEqualTo(OptionalLong.of((10 + 2 + 1 + 20) * MINUTE / 4));
        assertThat(a.median()).isEqualTo(OptionalLong.of(6 * MINUTE));
        assertThat(a.hourly()).isEqualTo(4);
        assertThat(a.isFlapping()).isTrue();
        AlertStatistics b = all.getLast();
        assertThat(b.isOn()).isTrue();
        assertThat(b.total()).isEqualTo(10 * MINUTE);
        assertThat(b.median()).isEmpty();
        assertThat(AlertStatistics.median(all)).isEqualTo(OptionalLong.of(6 * MINUTE));
    }

    @Test
    void aRowOfCsvIsAnEpisode() throws IOException {
        StringWriter out = new StringWriter();
        EpisodeCsv.write(
                List.of(
                        new AlertEpisode(
                                Labels.of("alertname", "A", "start", "say \"x\", y", "severity", "critical"),
                                1_000,
                                61_000,
                                121_000,
                                AlertEpisode.Witness.SERVER),
                        new AlertEpisode(B, 0, 61_000, AlertEpisode.ON, AlertEpisode.Witness.PHAROS)),
                181_000,
                UnaryOperator.identity(),
                out);

        assertThat(out.toString().split("\r\n", -1))
                .containsExactly(
                        "start,end,seconds,pending_since,known_from,alertname,severity,.start",
                        "1970-01-01T00:01:01Z,1970-01-01T00:02:01Z,60,1970-01-01T00:00:01Z,server,A,critical,"
                                + "\"say \"\"x\"\", y\"",
                        "1970-01-01T00:01:01Z,,120,,pharos,B,,",
                        "");
    }

    private static AlertEpisode episode(Labels labels, long from, long to) {
        return new AlertEpisode(labels, 0, from * MINUTE, to * MINUTE, AlertEpisode.Witness.SERVER);
    }
}
