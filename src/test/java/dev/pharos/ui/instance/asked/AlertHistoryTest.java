package dev.pharos.ui.instance.asked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.state.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertHistoryTest {
    private static final RangeQuery QUERY =
            AlertHistory.query(List.of(Labels.of("job", "redis", "instance", "h:9121")), new Step(10));

    @Test
    void asksForTheAlertsOfTheTargetAlsoThoseOfRulesThatDropTheJob() {
        String alerts = "ALERTS{alertstate=\"firing\",instance=\"h:9121\",job=~\"redis|\"}";
        assertThat(QUERY.promql())
                .isEqualTo("max by (alertname,severity) (max_over_time(" + alerts + "[10ms]) or " + alerts + ")");
    }

    @Test
    void aLabelIsTakenByItsLetters() {
        RangeQuery query =
                AlertHistory.query(List.of(Labels.of("job", "a.b|c", "instance", "h:1", "k8s.pod", "x")), new Step(10));

        assertThat(query.promql())
                .contains("ALERTS{alertstate=\"firing\",instance=\"h:1\",job=~\"a\\\\.b\\\\|c|\",\"k8s.pod\"=~\"x|\"}");
    }

    @Test
    void anAlertForSeveralTargetsIsOne() {
        RangeQuery query =
                AlertHistory.query(List.of(Labels.of("instance", "a"), Labels.of("instance", "b")), new Step(10));

        assertThat(query.promql())
                .isEqualTo("max by (alertname,severity) ("
                        + "max_over_time(ALERTS{alertstate=\"firing\",instance=\"a\"}[10ms])"
                        + " or ALERTS{alertstate=\"firing\",instance=\"a\"}"
                        + " or max_over_time(ALERTS{alertstate=\"firing\",instance=\"b\"}[10ms])"
                        + " or ALERTS{alertstate=\"firing\",instance=\"b\"})");
    }

    @Test
    void eachTimeThatItFiredIsARegionOfItsOwn() {
        Series down = new Series(
                Labels.of("alertname", "RedisDown", "severity", "critical"),
                new long[] {20, 30, 40, 80, 90},
                new double[] {1, 1, 1, 1, 1});

        assertThat(regions(down))
                .containsExactly(
                        new ChartRegion(new TimeRange(10, 40), "RedisDown", Status.CRITICAL),
                        new ChartRegion(new TimeRange(70, 90), "RedisDown", Status.CRITICAL));
    }

    @Test
    void earliestFirstWhateverTheOrderOfAlerts() {
        Series late = new Series(Labels.of("alertname", "B", "severity", "page"), new long[] {70}, new double[] {1});
        Series early = new Series(Labels.of("alertname", "A", "severity", "none"), new long[] {10}, new double[] {1});

        assertThat(regions(late, early)).extracting(ChartRegion::label).containsExactly("A", "B");
        assertThat(regions(late, early)).extracting(ChartRegion::status).containsExactly(Status.INFO, Status.CRITICAL);
    }

    private static List<ChartRegion> regions(Series... series) {
        return AlertHistory.regions(
                new Answer(QUERY, new TimeRange(0, 95), Outcome.success(new QueryResult.Matrix(List.of(series)))));
    }
}
