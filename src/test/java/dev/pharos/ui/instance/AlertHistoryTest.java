package dev.pharos.ui.instance;

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
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertHistoryTest {
    private static final RangeQuery QUERY =
            AlertHistory.query(List.of(Labels.of("job", "redis", "instance", "h:9121")), new Step(10));

    @Test
    void asksForTheAlertsOfTheTargetAlsoThoseOfRulesThatDropTheJob() {
        assertThat(QUERY.promql()).isEqualTo("ALERTS{alertstate=\"firing\",instance=\"h:9121\",job=~\"redis|\"}");
    }

    @Test
    void aLabelIsTakenByItsLetters() {
        RangeQuery query =
                AlertHistory.query(List.of(Labels.of("job", "a.b|c", "instance", "h:1", "k8s.pod", "x")), new Step(10));

        assertThat(query.promql())
                .isEqualTo(
                        "ALERTS{alertstate=\"firing\",instance=\"h:1\",job=~\"a\\\\.b\\\\|c|\",\"k8s.pod\"=~\"x|\"}");
    }

    @Test
    void anAlertForSeveralTargetsIsOne() {
        RangeQuery query =
                AlertHistory.query(List.of(Labels.of("instance", "a"), Labels.of("instance", "b")), new Step(10));

        assertThat(query.promql())
                .isEqualTo("max by (alertname,severity) (ALERTS{alertstate=\"firing\",instance=\"a\"}"
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
                        new ChartRegion(new TimeRange(20, 50), "RedisDown", "critical"),
                        new ChartRegion(new TimeRange(80, 95), "RedisDown", "critical"));
    }

    @Test
    void overMonthsAPointIsTheDayBeforeIt() {
        Step day = new Step(86_400_000);
        RangeQuery query = AlertHistory.query(List.of(Labels.of("job", "redis")), day);
        Series down = new Series(
                Labels.of("alertname", "RedisDown", "severity", "critical"),
                new long[] {2 * day.millis(), 3 * day.millis()},
                new double[] {1, 1});

        assertThat(query.promql()).isEqualTo("max_over_time(ALERTS{alertstate=\"firing\",job=~\"redis|\"}[86400s])");
        assertThat(AlertHistory.regions(new Answer(
                        query,
                        new TimeRange(0, 9 * day.millis()),
                        Outcome.success(new QueryResult.Matrix(List.of(down))))))
                .containsExactly(
                        new ChartRegion(new TimeRange(day.millis(), 3 * day.millis()), "RedisDown", "critical"));
    }

    @Test
    void earliestFirstWhateverTheOrderOfAlerts() {
        Series late = new Series(Labels.of("alertname", "B", "severity", "page"), new long[] {70}, new double[] {1});
        Series early = new Series(Labels.of("alertname", "A", "severity", "none"), new long[] {10}, new double[] {1});

        assertThat(regions(late, early)).extracting(ChartRegion::label).containsExactly("A", "B");
        assertThat(regions(late, early)).extracting(ChartRegion::token).containsExactly("info", "critical");
    }

    private static List<ChartRegion> regions(Series... series) {
        return AlertHistory.regions(
                new Answer(QUERY, new TimeRange(0, 95), Outcome.success(new QueryResult.Matrix(List.of(series)))));
    }
}
