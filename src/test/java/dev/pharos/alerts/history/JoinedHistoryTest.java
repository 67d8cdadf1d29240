package dev.pharos.alerts.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedHistoryTest {
    private static final TimeRange RANGE = new TimeRange(0, 100_000_000);
    private static final Labels DOWN = Labels.of("alertname", "Down", "instance", "a");
    private static final Labels OUTSIDE = DOWN.with("stack", "local");

    @Test
    void whatBothKnowIsToldOnceAsTheServerHasIt() {
        assertThat(joined(
                        List.of(episode(DOWN, 1_000_000, 2_000_000, AlertEpisode.Witness.SERVER)),
                        List.of(
                                episode(OUTSIDE, 1_005_000, 2_010_000, AlertEpisode.Witness.PHAROS),
                                episode(OUTSIDE, 9_000_000, 9_100_000, AlertEpisode.Witness.PHAROS),
                                episode(
                                        Labels.of("alertname", "Down", "instance", "b"),
                                        1_000_000,
                                        2_000_000,
                                        AlertEpisode.Witness.PHAROS))))
                .extracting(each -> each.labels().get("instance") + " " + each.start() + " " + each.witness())
                .containsExactly("a 1000000 SERVER", "b 1000000 PHAROS", "a 9000000 PHAROS");
    }

    @Test
    void whereTheServerIsSilentPharosTellsAloneAndSaysSo() {
        Failure refused = new Failure.Refused("http://p", "connection refused");
        List<AlertEpisode> seen = List.of(episode(DOWN, 1_000, 2_000, AlertEpisode.Witness.PHAROS));

        assertThat(history(Outcome.failed(refused))
                        .filledBy(history(known(seen)))
                        .read(RANGE))
                .isEqualTo(Outcome.success(new AlertHistory.Remembered(seen, refused)));
        assertThat(history(Outcome.failed(refused))
                        .filledBy(history(known(List.of())))
                        .read(RANGE))
                .isEqualTo(Outcome.failed(refused));
    }

    private static List<AlertEpisode> joined(List<AlertEpisode> first, List<AlertEpisode> other) {
        return history(known(first))
                .filledBy(history(known(other)))
                .read(RANGE)
                .map(AlertHistory.Remembered::episodes)
                .orElse(List.of());
    }

    private static AlertHistory history(Outcome<AlertHistory.Remembered> read) {
        return _ -> read;
    }

    private static Outcome<AlertHistory.Remembered> known(List<AlertEpisode> episodes) {
        return Outcome.success(new AlertHistory.Remembered(episodes, null));
    }

    private static AlertEpisode episode(Labels labels, long start, long end, AlertEpisode.Witness witness) {
        return new AlertEpisode(labels, 0, start, end, witness);
    }
}
