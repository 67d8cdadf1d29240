package dev.pharos.cli;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.Alert;
import dev.pharos.source.QuietSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Remembers what it was asked and answers always the same.
final class FakeSource extends QuietSource {
    static final long NOW = 1_700_000_000_000L;

    private final List<String> asked = new ArrayList<>();
    private final Outcome<QueryResult> answer;
    private Outcome<List<Alert>> alerts = Outcome.success(List.of());
    private boolean closed;
    private long ahead;

    FakeSource(Outcome<QueryResult> answer) {
        this.answer = answer;
    }

    /// `instant EXPR TIME` or `range EXPR START END STEP`, times in milliseconds.
    List<String> asked() {
        return asked;
    }

    boolean isClosed() {
        return closed;
    }

    /// As where the clock of this computer is wrong: known once the server has answered.
    void ahead(Duration duration) {
        ahead = duration.toMillis();
    }

    /// What it says is pending and firing.
    void alerts(Outcome<List<Alert>> said) {
        alerts = said;
    }

    @Override
    public Outcome<List<Alert>> alerts() {
        return alerts;
    }

    @Override
    public long now() {
        return NOW + ahead;
    }

    @Override
    public Outcome<QueryResult> instant(String promql) {
        asked.add("instant " + promql);
        ahead = 0;
        return answer;
    }

    @Override
    public Outcome<QueryResult> instant(String promql, long time) {
        asked.add("instant " + promql + " " + time);
        ahead = 0;
        return answer;
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        asked.add("range " + promql + " " + range.start() + " " + range.end() + " " + step.millis());
        return answer.map(_ -> QueryResult.Matrix.EMPTY);
    }

    @Override
    public void close() {
        closed = true;
    }
}
