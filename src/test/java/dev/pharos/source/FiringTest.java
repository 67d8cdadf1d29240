package dev.pharos.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiringTest {
    private static final long NOW = 10_000_000;

    private final List<Alert> evaluated = new ArrayList<>();
    private final QuietSource source = new QuietSource() {
        @Override
        public long now() {
            return NOW;
        }

        @Override
        public Outcome<List<Alert>> alerts() {
            return Outcome.success(evaluated);
        }

        @Override
        public Outcome<QueryResult> instant(String promql, long time) {
            Labels written = Labels.of("__name__", "ALERTS", "alertstate", "firing", "alertname", "Written");
            return Outcome.success(new QueryResult.Vector(List.of(new Sample(written, time, 1))));
        }
    };

    @Test
    void isWhatTheEvaluatorSaysNowWithoutWhatIsPending() {
        evaluated.add(alert("Fires", Alert.State.FIRING));
        evaluated.add(alert("Waits", Alert.State.PENDING));

        assertThat(names(NOW - 5_000)).containsExactly("Fires");
    }

    @Test
    void whatBeganToFireSinceIsNotSaidOfAMomentBefore() {
        evaluated.add(alert("Fires", Alert.State.FIRING));

        assertThat(names(NOW - 10_000)).containsExactly("Written");
    }

    @Test
    void isWhatWasWrittenDownForThePastAndForSourcesThatEvaluateNothing() {
        assertThat(names(NOW)).containsExactly("Written");

        evaluated.add(alert("Fires", Alert.State.FIRING));
        assertThat(names(NOW - 3_600_000)).containsExactly("Written");
    }

    private List<String> names(long time) {
        return Firing.at(source, time).orElse(List.of()).stream()
                .map(Alert::name)
                .toList();
    }

    private static Alert alert(String name, Alert.State state) {
        return new Alert(Labels.of("alertname", name), Labels.EMPTY, state, NOW, 1);
    }
}
