package dev.pharos.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertGroup;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.Grouping;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.source.Alert;
import dev.pharos.source.QuietSource;
import dev.pharos.ui.alerts.saved.SavedView;
import dev.pharos.ui.fx.CallersThread;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.shell.picture.Forgetful;
import dev.pharos.ui.state.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class AlertsViewModelTest {
    private static final Failure REFUSED = new Failure.Refused("http://prom", "connection refused");

    private Outcome<List<Alert>> alerts = Outcome.success(List.of());
    private final List<String> asked = new ArrayList<>();
    private final QuietSource source = new QuietSource() {
        @Override
        public long now() {
            return 10_000_000;
        }

        @Override
        public Outcome<List<Alert>> alerts() {
            return alerts;
        }

        @Override
        public Outcome<QueryResult> instant(String promql, long time) {
            asked.add(promql + " " + time);
            return alerts.map(_ -> new QueryResult.Vector(List.of(
                    new Sample(Labels.of("__name__", "ALERTS", "alertname", "Old", "alertstate", "firing"), time, 1))));
        }
    };
    private final WindowTime time = new WindowTime(source::now);
    private final ViewMemory memory = Forgetful.of(Map.of());
    private AlertRouters routers = AlertRouters.NONE;
    private AlertsViewModel model = model();

    private AlertsViewModel model() {
        return new AlertsViewModel(
                AlertAccess.of(source, routers), new Work(CallersThread::new, Runnable::run), time, memory);
    }

    @Test
    void statesAreCountedAndListedAsIsWanted() {
        on(alert("A", "critical", Alert.State.FIRING), alert("B", "warning", Alert.State.PENDING));
        assertThat(names()).containsExactly("A", "B");
        assertThat(model.countsProperty().get()).isEqualTo(Map.of(AlertState.FIRING, 1, AlertState.PENDING, 1));

        model.toggle(AlertState.PENDING);
        assertThat(names()).containsExactly("A");
        assertThat(model.countsProperty().get()).containsEntry(AlertState.PENDING, 1);
        model.toggle(AlertState.FIRING);
        assertThat(model.nothing()).isEqualTo("No alert passes the filter");
        model.toggle(AlertState.PENDING);
        assertThat(names()).containsExactly("B");
        assertThat(model().statesProperty().get())
                .as("it is remembered")
                .isEqualTo(Set.of(AlertState.PENDING, AlertState.SILENCED, AlertState.INHIBITED));
    }

    @Test
    void theFilterIsRememberedAndWhatItCannotReadIsTold() {
        on(alert("A", "critical", Alert.State.FIRING), alert("B", "warning", Alert.State.FIRING));
        model.filterProperty().set("severity=warning");
        assertThat(names()).containsExactly("B");
        model.filterProperty().set("severity=~(");
        assertThat(names()).containsExactly("A", "B");
        assertThat(model.unreadProperty().get()).hasSize(1);
        assertThat(model().filterProperty().get()).isEqualTo("severity=~(");
    }

    @Test
    void groupsHaveHeadings() {
        on(
                alert("A", "critical", Alert.State.FIRING),
                alert("B", "warning", Alert.State.FIRING),
                alert("C", "critical", Alert.State.FIRING));
        model.groupingProperty().set(Grouping.SEVERITY);

        assertThat(names()).containsExactly("[critical]", "A", "C", "[warning]", "B");
        assertThat(model().groupingProperty().get()).isEqualTo(Grouping.SEVERITY);
    }

    /// What is selected and how far one has scrolled stays where the list does.
    @Test
    void aRefreshChangesOnlyTheLinesThatSaySomethingElse() {
        on(alert("A", "critical", Alert.State.FIRING), alert("B", "warning", Alert.State.FIRING));
        List<String> changes = new ArrayList<>();
        model.lines().addListener((ListChangeListener<AlertLine>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + "-" + change.getTo());
            }
        });
        time.refresh();
        assertThat(changes).isEmpty();

        alerts = Outcome.success(List.of(
                alert("A", "critical", Alert.State.FIRING),
                new Alert(
                        Labels.of("alertname", "B", "severity", "warning"),
                        Labels.of("summary", "another"),
                        Alert.State.FIRING,
                        1,
                        2)));
        time.refresh();
        assertThat(changes).containsExactly("1-2");
    }

    @Test
    void aServerThatDoesNotAnswerLeavesTheLastGoodOnes() {
        on(alert("A", "critical", Alert.State.FIRING));
        alerts = Outcome.failed(REFUSED);
        time.refresh();

        assertThat(model.stateProperty().get()).isInstanceOf(ViewState.Stale.class);
        assertThat(names()).containsExactly("A");
    }

    @Test
    void withoutAnyAnswerItSaysWhy() {
        alerts = Outcome.failed(REFUSED);
        model.show();

        assertThat(model.stateProperty().get()).isEqualTo(new ViewState.Failed(REFUSED));
        assertThat(model.settledProperty().get()).isTrue();
    }

    @Test
    void ofARangeThatLiesBackWhatWasWrittenDownIsRead() {
        on(alert("A", "critical", Alert.State.FIRING));
        asked.clear();
        time.select(new TimeSelection.Fixed(new TimeRange(1_000_000, 2_000_000)));

        assertThat(asked).containsExactly("ALERTS 2000000");
        assertThat(names()).containsExactly("Old");
    }

    @Test
    void theyStandTogetherAsTheRouterNotifiesOfThem() {
        HeldAlert one = held("A", "a:1");
        HeldAlert other = held("B", "a:1");
        HeldAlert alone = held("C", "b:1");
        FakeRouter router = FakeRouter.holding("http://am", one, other, alone)
                .grouping(
                        new AlertGroup(Labels.of("instance", "a:1"), "mail", List.of(one, other)),
                        new AlertGroup(Labels.EMPTY, "pager", List.of(one)));
        routers = FakeRouter.all(router);
        model = model();
        model.show();
        model.groupingProperty().set(Grouping.NOTIFIED);

        assertThat(names())
                .containsExactly("[{instance=\"a:1\"} → mail]", "A", "B", "[→ pager]", "A", "[]", "C", "Old");
        assertThat(model.lines())
                .filteredOn(line -> line instanceof AlertLine.Heading)
                .extracting(line -> ((AlertLine.Heading) line).group().matchers())
                .first()
                .isEqualTo(List.of(Matcher.equal("instance", "a:1")));
        assertThat(model.ungroupedProperty().get()).isNull();
    }

    @Test
    void aSavedViewBringsBackAllThatItKept() {
        on(alert("A", "critical", Alert.State.FIRING), alert("B", "warning", Alert.State.PENDING));
        model.filterProperty().set("severity=warning");
        model.toggle(AlertState.FIRING);
        model.groupingProperty().set(Grouping.SEVERITY);
        SavedView kept = model.present();
        model.filterProperty().set("");
        model.toggle(AlertState.FIRING);
        model.groupingProperty().set(Grouping.NONE);

        model.apply(kept);
        assertThat(names()).containsExactly("[warning]", "B");
        assertThat(model.present()).isEqualTo(kept);
    }

    private static HeldAlert held(String name, String instance) {
        return new HeldAlert(
                name,
                Labels.of("alertname", name, "instance", instance),
                Labels.EMPTY,
                HeldAlert.State.ACTIVE,
                1_000,
                2_000,
                1,
                "",
                List.of("mail"),
                List.of(),
                List.of());
    }

    private void on(Alert... all) {
        alerts = Outcome.success(List.of(all));
        model.show();
    }

    private static Alert alert(String name, String severity, Alert.State state) {
        return new Alert(
                Labels.of("alertname", name, "severity", severity), Labels.of("summary", "is so"), state, 1, 2);
    }

    private List<String> names() {
        return model.lines().stream()
                .map(line -> switch (line) {
                    case AlertLine.Heading heading -> "[" + heading.group().name() + "]";
                    case AlertLine.Row row -> row.alert().name();
                })
                .toList();
    }
}
