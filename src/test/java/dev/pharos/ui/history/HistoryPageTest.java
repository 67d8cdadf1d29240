package dev.pharos.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerts.Fingerprint;
import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.alerts.history.AlertHistory;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.source.QuietSource;
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
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryPageTest {
    private static final long NOW = 1_700_000_000_000L;
    private static final long MINUTE = 60_000;
    private static final Failure REFUSED = new Failure.Refused("http://p", "connection refused");
    private static final Labels DOWN = Labels.of("alertname", "RedisDown", "instance", "a:1", "severity", "critical");
    private static final Labels FULL = Labels.of("alertname", "Full", "instance", "b:1", "severity", "warning");

    private final QuietSource source = new QuietSource() {
        @Override
        public long now() {
            return NOW;
        }

        @Override
        public Outcome<Integer> alertingRules() {
            return Outcome.success(ruled);
        }
    };
    private volatile int ruled = 1;
    private volatile Outcome<AlertHistory.Remembered> known = Outcome.success(new AlertHistory.Remembered(
            List.of(
                    episode(FULL, 55, 54, 50, AlertEpisode.Witness.SERVER),
                    episode(DOWN, 40, 38, 30, AlertEpisode.Witness.SERVER),
                    episode(DOWN, 0, 25, 20, AlertEpisode.Witness.SERVER),
                    episode(DOWN, 0, 15, 13, AlertEpisode.Witness.PHAROS),
                    new AlertEpisode(DOWN, 0, NOW - 5 * MINUTE, AlertEpisode.ON, AlertEpisode.Witness.SERVER)),
            null));
    private final AtomicInteger asked = new AtomicInteger();
    private final List<TimeRange> ranges = new ArrayList<>();
    private final List<PageAddress> gone = new ArrayList<>();
    private final WindowTime time = new WindowTime(source::now);
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private @Nullable Screen screen;
    private @Nullable HistoryPage page;

    @AfterEach
    void close() throws Exception {
        HistoryPage shown = page;
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
    void whatFiredIsToldInNumbersAndLines() throws Exception {
        open("");

        assertThat(names()).containsExactly("RedisDown", "Full");
        assertThat(texts()).contains("RedisDown", "a:1");
        assertThat(Screen.on(() -> page().view().lookupAll(".table-cell").stream()
                        .map(node -> String.valueOf(((Labeled) node).getText()))
                        .toList()))
                .contains("4", "20 min")
                .anyMatch(text -> text.startsWith("on since "));
        assertThat(summary("alerts")).isEqualTo("2");
        assertThat(summary("times")).isEqualTo("5");
        assertThat(summary("on")).isEqualTo("1");
        assertThat(summary("flapping")).isEqualTo("1");
        assertThat(summary("median")).isEqualTo("4 min 30 s");
        assertThat(summary("longest")).isEqualTo("8 min");
    }

    @Test
    void theTimesOfOneAreToldAndCanBeLookedAt() throws Exception {
        open(Fingerprint.of(DOWN));
        Screen.until("it is told", () -> texts().contains("Flapping: up to 4 times an hour"));

        assertThat(texts())
                .contains("8 min · after 2 min pending · from the server", "2 min · seen by Pharos", "4 times");
        Screen.on(() -> {
            List<Node> zooms = new ArrayList<>(page().view().lookupAll(".ph-history-zoom"));
            ((ButtonBase) zooms.get(1)).fire();
            return true;
        });
        assertThat(time.selectionProperty().get())
                .isEqualTo(new TimeSelection.Fixed(new TimeRange(NOW - 20 * MINUTE, NOW - 8 * MINUTE)));
        Screen.on(() -> {
            ((Hyperlink) lookup("#history-open")).fire();
            return true;
        });
        assertThat(gone).containsExactly(new PageAddress("alerts", Fingerprint.of(DOWN)));
        Screen.on(() -> {
            lookup("#history-table").requestFocus();
            return true;
        });
        screen().robot().type(KeyCode.ESCAPE);
        Screen.until("it is put away", () -> !lookup(".ph-history-beside").isVisible());
    }

    @Test
    void filterSeveritiesAndOrderAreKept() throws Exception {
        open("");
        filter("severity=warning");
        assertThat(names()).containsExactly("Full");
        filter("node=a");
        assertThat(names()).containsExactly("RedisDown");
        filter("redis");
        assertThat(names()).containsExactly("RedisDown");
        press("#history-critical");
        assertThat(names()).isEmpty();
        press("#history-critical");
        filter("severity=~(");
        assertThat(texts()).anyMatch(text -> text.contains("severity=~("));
        filter("");
        Screen.on(() -> {
            table().getSortOrder().setAll(List.of(table().getColumns().getFirst()));
            return true;
        });
        assertThat(names()).containsExactly("Full", "RedisDown");
        assertThat(kept).containsEntry("history.sort", "ALERT UP").containsEntry("history.filter", "");
        screen().robot().type(KeyCode.SLASH);
        Screen.until(
                "the filter has the keyboard", () -> lookup("#history-filter").isFocused());
    }

    @Test
    void whatIsListedIsCopiedAsCsv() throws Exception {
        open("");
        filter("Full");
        Screen.on(() -> {
            ((MenuButton) lookup("#history-csv")).getItems().get(1).fire();
            return true;
        });

        assertThat(Screen.on(() -> String.valueOf(Clipboard.getSystemClipboard().getString()))
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(",240,", ",server,Full,warning,b:1");
        assertThat(texts()).contains("One line copied");
    }

    @Test
    void anotherRangeIsAskedAboutAndARefreshOnlyAfterAWhile() throws Exception {
        open("");
        int before = asked.get();
        Screen.on(() -> {
            time.refresh();
            time.refresh();
            return true;
        });
        assertThat(asked.get()).isEqualTo(before);
        Screen.on(() -> {
            time.select(new TimeSelection.Last(Duration.ofDays(7)));
            return true;
        });
        Screen.until(
                "it is asked about",
                () -> ranges.getLast().millis() == Duration.ofDays(7).toMillis());
        // Of what lies ahead nobody is asked.
        Screen.on(() -> {
            time.select(new TimeSelection.Fixed(new TimeRange(NOW - MINUTE, NOW + MINUTE)));
            return true;
        });
        Screen.until("it is asked about", () -> ranges.getLast().millis() == MINUTE);
    }

    @Test
    void quietIsToldFromWhatIsNotWrittenDown() throws Exception {
        known = Outcome.success(new AlertHistory.Remembered(List.of(), null));
        open("");
        assertThat(texts()).contains("Nothing fired");
        close();
        ruled = 0;
        open("");
        assertThat(Screen.on(() -> page().state().get())).isInstanceOf(ViewState.Empty.class);
        assertThat(texts()).contains("Nothing is written down").anyMatch(text -> text.contains("vmalert"));
    }

    @Test
    void aSilentServerIsSaidToBe() throws Exception {
        known = known.map(all -> new AlertHistory.Remembered(all.episodes(), REFUSED));
        open("");
        assertThat(names()).hasSize(2);
        assertThat(texts()).anyMatch(text -> text.endsWith("this is what Pharos saw itself"));

        close();
        known = Outcome.failed(REFUSED);
        open("");
        assertThat(Screen.on(() -> page().state().get())).isEqualTo(new ViewState.Failed(REFUSED));
    }

    /// As many as a bad week has: only what is in view has nodes.
    @Test
    void thousandsOfAlertsAreListed() throws Exception {
        List<AlertEpisode> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            Labels labels = Labels.of("alertname", "RedisDown", "instance", "10.0.0.1:" + i, "severity", "critical");
            for (int k = 0; k < 10; k++) {
                many.add(episode(labels, 0, 59 - k * 5, 57 - k * 5, AlertEpisode.Witness.SERVER));
            }
        }
        known = Outcome.success(new AlertHistory.Remembered(many, null));
        open("");
        assertThat(names()).hasSize(5_000);
        assertThat(Screen.on(() -> page().view().lookupAll(".canvas").size())).isLessThan(60);
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            int at = i * 97;
            Screen.on(() -> {
                table().scrollTo(at);
                page().view().layout();
                return true;
            });
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static AlertEpisode episode(Labels labels, long held, long from, long to, AlertEpisode.Witness witness) {
        return new AlertEpisode(
                labels, held == 0 ? 0 : NOW - held * MINUTE, NOW - from * MINUTE, NOW - to * MINUTE, witness);
    }

    private Outcome<AlertHistory.Remembered> read(TimeRange range) {
        asked.incrementAndGet();
        synchronized (ranges) {
            ranges.add(range);
        }
        return known;
    }

    private void open(String select) throws Exception {
        Screen.start();
        AlertAccess access = AlertAccess.of(source, AlertRouters.NONE);
        HistoryPage made = Screen.on(() -> (HistoryPage) HistoryPage.create(
                new PageAddress(HistoryPage.ID, select),
                new PageContext(
                        source,
                        new AlertAccess(
                                access.boards(),
                                access.routers(),
                                access.firing(),
                                access.acknowledgements(),
                                this::read),
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

    private void filter(String text) throws Exception {
        Screen.on(() -> {
            ((TextInputControl) lookup("#history-filter")).setText(text);
            return true;
        });
    }

    private String summary(String which) throws Exception {
        return Screen.on(() -> ((Labeled) lookup("#history-summary-" + which)).getText());
    }

    private HistoryPage page() {
        return Objects.requireNonNull(page);
    }

    private Screen screen() {
        return Objects.requireNonNull(screen);
    }

    @SuppressWarnings("unchecked")
    private TableView<AlertStatistics> table() {
        return (TableView<AlertStatistics>) lookup("#history-table");
    }

    private List<String> names() throws Exception {
        return Screen.on(
                () -> table().getItems().stream().map(AlertStatistics::name).toList());
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
                .filter(HistoryPageTest::isShown)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
