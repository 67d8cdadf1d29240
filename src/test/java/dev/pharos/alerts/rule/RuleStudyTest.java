package dev.pharos.alerts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.QuietSource;
import dev.pharos.source.RuleGroup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleStudyTest {
    private static final long HALF_AN_HOUR = 1_800_000;
    private static final Failure REFUSED = new Failure.Refused("http://p", "connection refused");

    @Test
    void whatIsComparedIsAskedForAroundTheStart() {
        RuledSource source = new RuledSource("heat > 7");
        long start = RuledSource.NOW - 7_200_000;

        RuleStudy study = study(RuleStudy.read(source, RuledSource.alert("b"), start));

        assertThat(source.asked()).containsExactly("heat");
        assertThat(Objects.requireNonNull(study.comparison()).threshold()).isEqualTo(7);
        assertThat(study.range().start())
                .isBetween(start - HALF_AN_HOUR - study.step().millis(), start - HALF_AN_HOUR);
        assertThat(study.range().end())
                .isBetween(
                        start + HALF_AN_HOUR,
                        start + HALF_AN_HOUR + study.step().millis());
        assertThat(study.isWhole()).isTrue();
        assertThat(study.step().millis()).isEqualTo(15_000);
    }

    @Test
    void whatHasNotComeYetIsNotAskedFor() {
        RuledSource source = new RuledSource("heat > 7");

        RuleStudy study = study(RuleStudy.read(source, RuledSource.alert("b"), RuledSource.NOW - 60_000));

        assertThat(study.range().end()).isLessThanOrEqualTo(RuledSource.NOW);
        assertThat(study.isWhole()).isFalse();
    }

    /// An evaluator's external labels and the rule's own are no labels of the series.
    @Test
    void theSeriesAreThoseOfTheAlert() {
        RuleStudy study = study(RuleStudy.read(new RuledSource("heat > 7"), RuledSource.alert("b"), RuledSource.NOW));

        assertThat(study.series().orElse(List.of()))
                .singleElement()
                .extracting(Series::labels)
                .isEqualTo(Labels.of("__name__", "heat", "instance", "b"));
    }

    @Test
    void whatCannotBeToldIsChartedWhole() {
        RuledSource source = new RuledSource("heat > other");

        RuleStudy study = study(RuleStudy.read(source, RuledSource.alert("a"), RuledSource.NOW));

        assertThat(study.comparison()).isNull();
        assertThat(source.asked()).containsExactly("heat > other");
    }

    @Test
    void whoDoesNotTellHasNone() {
        assertThat(RuleStudy.read(new QuietSource(), RuledSource.alert("a"), 0))
                .isEqualTo(Outcome.success(Optional.empty()));
        assertThat(RuleStudy.read(new RuledSource("heat > 7"), Labels.of("alertname", "Cold"), 0))
                .isEqualTo(Outcome.success(Optional.empty()));
        assertThat(RuleStudy.read(
                                new QuietSource() {
                                    @Override
                                    public Outcome<List<RuleGroup>> rules() {
                                        return Outcome.failed(REFUSED);
                                    }
                                },
                                RuledSource.alert("a"),
                                0)
                        .failureOrNull())
                .isEqualTo(REFUSED);
    }

    @Test
    void aChartThatFailsLeavesTheRule() {
        RuleStudy study = study(RuleStudy.read(
                new RuledSource("heat > 7") {
                    @Override
                    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
                        return Outcome.failed(REFUSED);
                    }
                },
                RuledSource.alert("a"),
                RuledSource.NOW));

        assertThat(study.report().rule().name()).isEqualTo("Hot");
        assertThat(study.series().failureOrNull()).isEqualTo(REFUSED);
    }

    private static RuleStudy study(Outcome<Optional<RuleStudy>> outcome) {
        return outcome.orElse(Optional.empty()).orElseThrow();
    }
}
