package dev.pharos.alerts.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import dev.pharos.source.live.LiveSource;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.Stack;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a real Prometheus that has what was written a day ago, an evaluation every 15 s.
@RequiresServers({DebianServer.PROMETHEUS, DebianServer.ALERTMANAGER, DebianServer.NODE_EXPORTER})
class WrittenHistoryTest {
    private static final int EVERY = 15;
    /// In seconds: the first evaluation.
    private static final long START = System.currentTimeMillis() / 7_200_000 * 7_200 - 86_400;

    private static final TimeRange HOUR = new TimeRange(START * 1000, (START + 3600) * 1000);

    @SuppressWarnings("NullAway.Init")
    private static Stack stack;

    @SuppressWarnings("NullAway.Init")
    private static MetricSource source;

    @BeforeAll
    static void start() {
        Written written = new Written();
        written.fires("Short", 600, 600, 600);
        written.fires("Flaps", 900, 900, 960);
        written.fires("Flaps", 975, 975, 1035);
        written.fires("Flaps", 1200, 1230, 1260);
        written.fires("Restarted", 1800, 1830, 1980);
        // The evaluator was away for five minutes, and went on where it was.
        written.fires("Restarted", 1800, 2280, 2400);
        written.fires("Before", -3600, -1800, 300);
        written.fires("Lasts", 3000, 3060, 5400);
        written.bare("Bare", 600, 660);
        written.bare("Bare", 1200, 1230);
        stack = Stack.with().history(written.text()).start();
        source = ((Outcome.Success<LiveSource>) HttpConfig.of(stack.prometheus().toString())
                        .then(config -> LiveSource.open(config, InstantSource.system())))
                .value();
    }

    @AfterAll
    static void stop() {
        source.close();
        stack.close();
    }

    @Test
    void theSamplesTellToTheEvaluation() {
        assertThat(told("Short", 200_000)).containsExactly("600-615");
        assertThat(told("Flaps", 200_000)).containsExactly("900-975", "975-1050", "1230-1275");
        assertThat(told("Restarted", 200_000)).containsExactly("1830-2415");
        assertThat(told("Bare", 200_000)).containsExactly("600-675", "1200-1245");
        assertThat(told("Lasts", 200_000)).containsExactly("3060-on");
    }

    @Test
    void whatBeganBeforeIsKnownByWhenItsExpressionFirstHeld() {
        assertThat(told("Before", 200_000)).containsExactly("-3600-315");
        assertThat(told("Before", 0))
                .singleElement()
                .satisfies(each -> assertThat(each).startsWith("-3600-"));
    }

    /// Whatever the step, an episode that lasts an evaluation is not lost, nor are two made one.
    @ParameterizedTest
    @ValueSource(ints = {1, 6, 40})
    void pointsTellAsMuchAsTheirStepDoes(int hours) {
        TimeRange range = new TimeRange(HOUR.start() - (hours - 1) * 3_600_000L, HOUR.end());
        List<AlertEpisode> all = read(range, 0);
        long step = Math.max(15, hours * 3600 / 2000);

        assertThat(all)
                .filteredOn(each -> each.name().equals("Short"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(seconds(each.start())).isBetween(600 - 2 * step, 600 + 2 * step);
                    assertThat(each.end() - each.start()).isBetween(0L, 2 * step * 1000);
                });
        assertThat(all).filteredOn(each -> each.name().equals("Flaps")).hasSize(3);
        assertThat(all)
                .filteredOn(each -> each.name().equals("Restarted"))
                .singleElement()
                .satisfies(each -> assertThat(seconds(each.end())).isBetween(2400 - 2 * step, 2400 + 2 * step));
        assertThat(all)
                .filteredOn(each -> each.name().equals("Lasts"))
                .singleElement()
                .satisfies(each -> assertThat(each.isOn()).isTrue());
    }

    @Test
    void labelsAreThoseOfTheAlertAndPendingIsTold() {
        assertThat(read(HOUR, 200_000))
                .filteredOn(each -> each.name().equals("Restarted"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.labels())
                            .isEqualTo(Labels.of("alertname", "Restarted", "instance", "a:1", "severity", "critical"));
                    assertThat(seconds(each.pendingSince())).isEqualTo(1800);
                    assertThat(each.witness()).isEqualTo(AlertEpisode.Witness.SERVER);
                });
    }

    @Test
    void nothingWasWrittenOfTheFutureOrWhereNothingFired() {
        long now = System.currentTimeMillis();
        assertThat(read(new TimeRange(now + 60_000, now + 120_000), 200_000)).isEmpty();
        assertThat(read(new TimeRange(HOUR.start() - 40L * 86_400_000, HOUR.start() - 39L * 86_400_000), 200_000))
                .isEmpty();
    }

    private static List<String> told(String name, int few) {
        return read(HOUR, few).stream()
                .filter(each -> each.name().equals(name))
                .map(each -> seconds(each.start()) + "-" + (each.isOn() ? "on" : seconds(each.end())))
                .toList();
    }

    private static List<AlertEpisode> read(TimeRange range, int few) {
        Outcome<AlertHistory.Remembered> read = new WrittenHistory(source, few).read(range);
        assertThat(read.failureOrNull()).isNull();
        return read.orElse(new AlertHistory.Remembered(List.of(), null)).episodes();
    }

    private static long seconds(long millis) {
        return Duration.ofMillis(millis).toSeconds() - START;
    }

    /// What a rule evaluator would have written, in seconds from the start.
    private static final class Written {
        private final StringBuilder alerts = new StringBuilder();
        private final StringBuilder held = new StringBuilder();

        void fires(String name, long since, long from, long to) {
            for (long time = from; time <= to; time += EVERY) {
                sample(alerts, "ALERTS{alertstate=\"firing\",", name, 1, time);
                sample(held, "ALERTS_FOR_STATE{", name, START + since, time);
            }
            for (long time = Math.max(since, from - 60); time < from && time >= since; time += EVERY) {
                sample(held, "ALERTS_FOR_STATE{", name, START + since, time);
            }
        }

        /// By an evaluator that does not tell since when.
        void bare(String name, long from, long to) {
            for (long time = from; time <= to; time += EVERY) {
                sample(alerts, "ALERTS{alertstate=\"firing\",", name, 1, time);
            }
        }

        private static void sample(StringBuilder out, String series, String name, long value, long time) {
            out.append(series)
                    .append("alertname=\"" + name + "\",instance=\"a:1\",severity=\"critical\"} ")
                    .append(value + " " + (START + time) + "\n");
        }

        String text() {
            return "# TYPE ALERTS gauge\n" + alerts + "# TYPE ALERTS_FOR_STATE gauge\n" + held + "# EOF\n";
        }
    }
}
