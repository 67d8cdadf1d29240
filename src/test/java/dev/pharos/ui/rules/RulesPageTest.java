package dev.pharos.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerts.Fingerprint;
import dev.pharos.alerts.rule.RuleReport;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.source.Alert;
import dev.pharos.source.QuietSource;
import dev.pharos.source.Rule;
import dev.pharos.source.RuleGroup;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    private static final long NOW = 1_700_000_000_000L;
    private static final Labels ACTIVE = Labels.of("alertname", "RedisDown", "instance", "a:1", "severity", "critical");

    private final Ruling source = new Ruling();
    private final List<PageAddress> gone = new ArrayList<>();
    private final WindowTime time = new WindowTime(source::now);
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private @Nullable Screen screen;
    private @Nullable RulesPage page;

    /// A source that has rules.
    private static final class Ruling extends QuietSource {
        volatile Outcome<List<RuleGroup>> rules = Outcome.success(List.of(group()));

        @Override
        public long now() {
            return NOW;
        }

        @Override
        public Outcome<List<RuleGroup>> rules() {
            return rules;
        }
    }

    @AfterEach
    void close() throws Exception {
        RulesPage shown = page;
        if (shown != null) {
            Screen.on(() -> {
                shown.hide();
                return true;
            });
        }
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void whatFailsStandsFirstAndIsSaid() throws Exception {
        open("");

        assertThat(names()).containsExactly("broken", "RedisDown", "Quiet", "a:rate");
        assertThat(texts()).contains("Rules that cannot be evaluated: 1");
        choose("broken");
        assertThat(texts()).contains("It cannot be evaluated: no alert of it fires", "1:5: parse error: unclosed");
        screen().robot().type(KeyCode.ESCAPE);
        Screen.until("it is put away", () -> !lookup(".ph-rules-beside").isVisible());
    }

    @Test
    void aRuleIsToldInFullAndLeadsToItsAlerts() throws Exception {
        open("RedisDown");
        Screen.until("it is told", () -> texts().contains("redis_up == 0"));

        assertThat(texts())
                .contains("1 min", "15 s", "12 s", "2 ms", "redis", "/etc/rules/redis.yml", "it is down", "critical");
        assertThat(Screen.on(() -> lookup("#runbook-title"))).isNotNull();
        press("#copy-expression");
        assertThat(Screen.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("redis_up == 0");
        Screen.on(() -> {
            ((Hyperlink) lookup(".ph-rule-alert")).fire();
            return true;
        });
        assertThat(gone).containsExactly(new PageAddress("alerts", Fingerprint.of(ACTIVE)));
    }

    @Test
    void filterKindsAndOrderAreKept() throws Exception {
        open("");
        Screen.on(() -> {
            ((TextInputControl) lookup("#rules-filter")).setText("redis");
            return true;
        });
        assertThat(names()).containsExactly("broken", "RedisDown", "Quiet", "a:rate");
        Screen.on(() -> {
            ((TextInputControl) lookup("#rules-filter")).setText("rate redis_commands");
            return true;
        });
        assertThat(names()).containsExactly("a:rate");
        press("#rules-recording");
        assertThat(names()).isEmpty();
        press("#rules-recording");
        Screen.on(() -> {
            ((TextInputControl) lookup("#rules-filter")).setText("");
            table().getSortOrder().setAll(List.of(table().getColumns().get(1)));
            return true;
        });
        assertThat(names()).containsExactly("a:rate", "broken", "Quiet", "RedisDown");
        assertThat(kept).containsEntry("rules.sort", "NAME UP");
        screen().robot().type(KeyCode.SLASH);
        Screen.until(
                "the filter has the keyboard", () -> lookup("#rules-filter").isFocused());
    }

    @Test
    void whatIsChosenStaysSoWhileItGoesOn() throws Exception {
        open("RedisDown");
        Screen.until("it is selected", () -> selected().equals("RedisDown"));
        source.rules = Outcome.success(
                List.of(new RuleGroup("redis", "/etc/rules/redis.yml", 15_000, NOW, 20, group().rules())));
        Screen.on(() -> {
            time.refresh();
            return true;
        });

        Screen.until("it is slow", () -> texts().contains("Evaluation takes longer than its interval"));
        assertThat(texts()).contains("Evaluating the group takes 20 s, every 15 s");
        assertThat(Screen.on(this::selected)).isEqualTo("RedisDown");
    }

    @Test
    void aSourceWithoutRulesSaysWhereThereAreSome() throws Exception {
        source.rules = Outcome.success(List.of());
        open("");

        assertThat(Screen.on(() -> page().state().get())).isInstanceOf(ViewState.Empty.class);
        assertThat(texts()).contains("No rules").anyMatch(text -> text.contains("assets/rules"));
    }

    @Test
    void whatFailsIsAskedAgain() throws Exception {
        source.rules = Outcome.failed(new Failure.Refused("http://p", "connection refused"));
        open("");
        assertThat(Screen.on(() -> page().state().get())).isInstanceOf(ViewState.Failed.class);

        source.rules = Outcome.success(List.of(group()));
        Screen.on(() -> {
            lookup(".ph-message").lookupAll(".button").forEach(button -> ((ButtonBase) button).fire());
            return true;
        });
        Screen.until("it is there", () -> page().state().get() instanceof ViewState.Data);
        source.rules = Outcome.failed(new Failure.Refused("http://p", "connection refused"));
        Screen.on(() -> {
            time.refresh();
            return true;
        });
        Screen.until("it is stale", () -> page().state().get() instanceof ViewState.Stale);
        assertThat(names()).isNotEmpty();
    }

    @Test
    void thePastHasNoRulesOfItsOwn() throws Exception {
        open("");
        assertThat(texts()).noneMatch(text -> text.startsWith("These are the rules as they are now"));
        Screen.on(() -> {
            time.select(new TimeSelection.Fixed(new TimeRange(NOW - 7_200_000, NOW - 3_600_000)));
            return true;
        });
        Screen.until(
                "it is said",
                () -> texts().stream().anyMatch(text -> text.startsWith("These are the rules as they are now")));
    }

    private static RuleGroup group() {
        Rule.Evaluation well = new Rule.Evaluation(Rule.Health.OK, "", NOW - 12_000, 0.002);
        return new RuleGroup(
                "redis",
                "/etc/rules/redis.yml",
                15_000,
                NOW - 12_000,
                0.01,
                List.of(
                        new Rule.Recording("a:rate", "rate(redis_commands_total[1m])", Labels.EMPTY, well),
                        new Rule.Alerting(
                                "Quiet",
                                "redis_x > 1",
                                Duration.ZERO,
                                Duration.ZERO,
                                Labels.EMPTY,
                                Labels.EMPTY,
                                well,
                                Rule.State.INACTIVE,
                                List.of()),
                        new Rule.Alerting(
                                "RedisDown",
                                "redis_up == 0",
                                Duration.ofMinutes(1),
                                Duration.ZERO,
                                Labels.of("severity", "critical"),
                                Labels.of("summary", "it is down"),
                                well,
                                Rule.State.FIRING,
                                List.of(new Alert(ACTIVE, Labels.EMPTY, Alert.State.FIRING, NOW - 60_000, 0))),
                        new Rule.Recording(
                                "broken",
                                "sum(x",
                                Labels.EMPTY,
                                new Rule.Evaluation(
                                        Rule.Health.FAILED, "1:5: parse error: unclosed", NOW - 12_000, 0.001))));
    }

    private void open(String select) throws Exception {
        Screen.start();
        RulesPage made = Screen.on(() -> (RulesPage) RulesPage.create(
                new PageAddress(RulesPage.ID, select),
                new PageContext(
                        source,
                        AlertAccess.of(source, AlertRouters.NONE),
                        time,
                        new Crosshair(),
                        gone::add,
                        new ViewMemory() {
                            @Override
                            public Optional<String> recall(String key) {
                                return Optional.ofNullable(kept.get(key));
                            }

                            @Override
                            public void remember(String key, String value) {
                                kept.put(key, value);
                            }
                        },
                        new LooseNotes(),
                        Theme.DARK.palette(),
                        Motion.NONE,
                        FxThread.executor())));
        page = made;
        screen = Screen.show(made.view(), Theme.DARK);
        Screen.on(() -> {
            made.show();
            return true;
        });
        Screen.until("it is settled", () -> made.settled().get());
        Screen.on(() -> {
            made.view().applyCss();
            made.view().layout();
            return true;
        });
    }

    private RulesPage page() {
        return Objects.requireNonNull(page);
    }

    private Screen screen() {
        return Objects.requireNonNull(screen);
    }

    @SuppressWarnings("unchecked")
    private TableView<RuleReport> table() {
        return (TableView<RuleReport>) lookup("#rules-table");
    }

    private List<String> names() throws Exception {
        return Screen.on(() ->
                table().getItems().stream().map(report -> report.rule().name()).toList());
    }

    private void choose(String name) throws Exception {
        Screen.on(() -> {
            table().getItems().stream()
                    .filter(report -> report.rule().name().equals(name))
                    .forEach(table().getSelectionModel()::select);
            table().requestFocus();
            return true;
        });
    }

    private String selected() {
        RuleReport selected = table().getSelectionModel().getSelectedItem();
        return selected == null ? "" : selected.rule().name();
    }

    private void press(String id) throws Exception {
        Screen.on(() -> {
            ((ButtonBase) lookup(id)).fire();
            return true;
        });
    }

    private Node lookup(String selector) {
        return page().view().lookup(selector);
    }

    private List<String> texts() throws Exception {
        return Screen.on(() -> page().view().lookupAll(".label").stream()
                .filter(RulesPageTest::isShown)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
