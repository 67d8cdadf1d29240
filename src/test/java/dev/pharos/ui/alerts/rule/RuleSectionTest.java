package dev.pharos.ui.alerts.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.rule.RuledSource;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.source.MetricSource;
import dev.pharos.source.QuietSource;
import dev.pharos.source.RuleGroup;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.shell.picture.Forgetful;
import dev.pharos.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuleSectionTest {
    private static final long STARTED = RuledSource.NOW - 600_000;
    private static final Failure REFUSED = new Failure.Refused("http://p", "connection refused");

    private final List<PageAddress> gone = new ArrayList<>();
    private final StackPane root = new StackPane();
    private @Nullable Screen screen;
    private @Nullable RuleSection section;

    @AfterEach
    void close() throws Exception {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void theExpressionIsChartedWithItsLevelAroundTheStart() throws Exception {
        open(new RuledSource("heat > 7"));
        show("b");
        Screen.until("it is charted", () -> chart() != null && chart().state() instanceof ChartState.Showing);

        assertThat(texts()).contains("heat > 7", "Fires once that held for 2 min");
        ChartData data = Screen.on(() -> chart().state().drawn().orElseThrow());
        assertThat(data.lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.series().labels().get("instance")).isEqualTo("b"));
        assertThat(data.annotations().thresholds()).singleElement().satisfies(level -> {
            assertThat(level.value()).isEqualTo(7);
            assertThat(level.label()).isEqualTo("> 7");
        });
        assertThat(data.annotations().regions())
                .singleElement()
                .satisfies(region -> assertThat(region.range().start()).isEqualTo(STARTED + 120_000));
        Screen.on(() -> {
            ((Hyperlink) root.lookup("#rule-link")).fire();
            return true;
        });
        assertThat(gone).containsExactly(new PageAddress("rules", "Hot"));
    }

    @Test
    void whoDoesNotTellHisRulesIsSaidTo() throws Exception {
        open(new QuietSource());
        show("b");

        Screen.until("it is said", () -> texts().contains("The server does not tell the rule of this alert"));
    }

    @Test
    void aRuleThatCouldNotBeReadIsAskedForAgain() throws Exception {
        boolean[] well = {false};
        open(new RuledSource("heat > 7") {
            @Override
            public Outcome<List<RuleGroup>> rules() {
                return well[0] ? super.rules() : Outcome.failed(REFUSED);
            }
        });
        show("b");
        Screen.until("it failed", () -> texts().stream().anyMatch(text -> text.startsWith("The rule is not known")));

        Screen.on(() -> {
            well[0] = true;
            ((ButtonBase) root.lookup(".button")).fire();
            return true;
        });
        Screen.until("it is there", () -> texts().contains("heat > 7"));
    }

    /// One that is left is asked about no more, and says nothing once another is told about.
    @Test
    void anotherAlertEndsTheQuestionAboutTheOneBefore() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        open(new RuledSource("heat > 7") {
            private boolean first = true;

            @Override
            public synchronized Outcome<List<RuleGroup>> rules() {
                if (!first) {
                    return super.rules();
                }
                first = false;
                asked.countDown();
                try {
                    new CountDownLatch(1).await();
                    return super.rules();
                } catch (InterruptedException e) {
                    ended.countDown();
                    return Outcome.failed(new Failure.Cancelled("rules"));
                }
            }
        });
        show("a");
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        show("b");
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();

        Screen.until("the other is charted", () -> chart() != null && chart().state() instanceof ChartState.Showing);
        assertThat(Screen.on(() -> chart().state()
                        .drawn()
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .series()
                        .labels()
                        .get("instance")))
                .isEqualTo("b");
    }

    @Test
    void whatIsOffTheScreenIsNotAskedAbout() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        open(new RuledSource("heat > 7") {
            @Override
            public Outcome<List<RuleGroup>> rules() {
                asked.countDown();
                try {
                    new CountDownLatch(1).await();
                    return super.rules();
                } catch (InterruptedException e) {
                    ended.countDown();
                    return Outcome.failed(new Failure.Cancelled("rules"));
                }
            }
        });
        show("a");
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        Screen.on(() -> root.getChildren().remove(section()));

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private void open(MetricSource source) throws Exception {
        Screen.start();
        section = Screen.on(() -> new RuleSection(new PageContext(
                source,
                AlertAccess.of(source, AlertRouters.NONE),
                new WindowTime(source::now),
                new Crosshair(),
                gone::add,
                Forgetful.of(Map.of()),
                new LooseNotes(),
                Theme.DARK.palette(),
                Motion.NONE,
                FxThread.executor())));
        screen = Screen.show(root, Theme.DARK);
        Screen.on(() -> root.getChildren().add(section()));
    }

    private void show(String instance) throws Exception {
        Labels labels = RuledSource.alert(instance);
        Screen.on(() -> {
            section().show(JoinedAlert.own(labels, Labels.EMPTY, instance, STARTED));
            return true;
        });
    }

    private RuleSection section() {
        return Objects.requireNonNull(section);
    }

    private TimeChart chart() {
        return (TimeChart) root.lookup("#rule-chart");
    }

    private List<String> texts() throws Exception {
        return Screen.on(() -> root.lookupAll(".label").stream()
                .filter(node -> node instanceof Labeled)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }
}
