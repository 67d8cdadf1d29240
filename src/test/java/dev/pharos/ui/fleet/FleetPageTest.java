package dev.pharos.ui.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.fx.CallersThread;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.theme.Theme;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The page as a user sees and drives it.
class FleetPageTest {
    private final FxRobot robot = new FxRobot();
    private final List<PageAddress> gone = new ArrayList<>();
    private final RememberingMemory memory = new RememberingMemory();
    private final WindowTime time = new WindowTime(() -> SampleFleet.NOW);
    private final Locale before = Locale.getDefault();
    private String select = "";
    private Outcome<FleetSnapshot> answer =
            Outcome.success(SampleFleet.of(9).troubled().snapshot());

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void close() throws Exception {
        Locale.setDefault(before);
        FxToolkit.cleanupStages();
    }

    @Test
    void theFilterIsReachedByKeyAndNarrowsTheTable() {
        open();

        robot.type(KeyCode.SLASH);
        robot.write("health:down");

        assertThat(keys()).containsExactly(SampleFleet.key(4));
    }

    @Test
    void aTermThatIsNotUnderstoodIsNamedUntilItIsGone() {
        open();

        robot.type(KeyCode.SLASH);
        robot.write("foo:bar");
        assertThat(texts())
                .anyMatch(text -> text.startsWith("“foo:bar” is not understood: there is no “foo:”, but role: node:"));

        robot.type(KeyCode.ESCAPE);
        assertThat(texts()).noneMatch(text -> text.contains("not understood"));
    }

    @Test
    void enterOpensTheInstance() {
        open();

        robot.type(KeyCode.SLASH);
        robot.write("10.0.0.7");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);

        assertThat(gone).containsExactly(new PageAddress("instance", SampleFleet.key(6)));
    }

    @Test
    void aDoubleClickOpensTheInstance() {
        open();

        robot.doubleClickOn("10.0.0.9:6379");

        assertThat(gone).containsExactly(new PageAddress("instance", SampleFleet.key(8)));
    }

    @Test
    void aProblemLeadsToItsInstanceAlsoWhereTheLineHasNoRoomForIt() {
        open();

        robot.clickOn(".ph-problem");
        assertThat(table().getSelectionModel().getSelectedItem().facts().key()).isEqualTo(SampleFleet.key(4));

        robot.clickOn("#more-problems");
        robot.clickOn("10.0.0.4:6379 uses 95.7 % of its maxmemory");
        assertThat(table().getSelectionModel().getSelectedItem().facts().key()).isEqualTo(SampleFleet.key(3));
    }

    @Test
    void theSameInstanceIsSelectedInTheTopology() {
        open();
        robot.clickOn("10.0.0.9:6379");

        robot.type(KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fx(() -> table().getParent().isVisible())).isFalse();
        robot.clickOn("#fleet-topology");
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);

        assertThat(gone).hasSize(1);
        assertThat(gone.getFirst().page()).isEqualTo("instance");
    }

    @Test
    void selectionStaysWithItsInstanceWhenLinesSwapPlaces() {
        FleetPage page = open();
        robot.clickOn("10.0.0.9:6379");

        answer = Outcome.success(SampleFleet.of(9)
                .health(8, dev.pharos.fleet.instance.Health.State.DOWN, "")
                .snapshot());
        fx(() -> {
            time.refresh();
            return page;
        });

        assertThat(table().getSelectionModel().getSelectedIndex()).isZero();
        assertThat(table().getSelectionModel().getSelectedItem().facts().key()).isEqualTo(SampleFleet.key(8));
    }

    @Test
    void aFailedRefreshSaysSoAndLeavesTheLines() {
        open();
        answer = Outcome.failed(new Failure.TimedOut("http://prometheus:9090", java.time.Duration.ofSeconds(10)));
        fx(() -> {
            time.refresh();
            return "";
        });

        assertThat(keys()).hasSize(9);
        assertThat(texts()).anyMatch(text -> text.contains("did not answer within 10 s"));
    }

    @Test
    void theSortOrderThatWasRememberedIsShownAndKept() {
        memory.remember("fleet.sort", "ops:down");
        open();

        assertThat(fx(() -> table().getSortOrder().getFirst().getId())).isEqualTo("column-ops");
        assertThat(memory.recall("fleet.sort")).contains("ops:down");

        // As a click on the header does, which the headless platform does not deliver.
        fx(() -> table().getSortOrder().setAll(List.of(table().getColumns().get(7))));

        assertThat(memory.recall("fleet.sort")).contains("clients:up");
        assertThat(keys().getFirst()).isEqualTo(SampleFleet.key(0));
    }

    @Test
    void howFarDownTheTableWasIsFoundAgainWhenThePageIsMadeAnew() throws Exception {
        answer = Outcome.success(SampleFleet.of(500).snapshot());
        FleetPage page = open();
        fx(() -> {
            table().scrollTo(217);
            return "";
        });
        WaitForAsyncUtils.waitForFxEvents();
        String top = top();
        assertThat(top).isEqualTo(keys().get(217));
        fx(() -> {
            page.hide();
            return "";
        });
        FxToolkit.cleanupStages();

        // Some are gone meanwhile.
        answer = Outcome.success(SampleFleet.of(400).snapshot());
        open();

        // The line itself, or the last pixel of the one above it.
        assertThat(keys().indexOf(top())).isBetween(216, 217);
    }

    @Test
    void thePageOfOneInstanceHasItInViewWhicheverViewThatIs() throws Exception {
        answer = Outcome.success(SampleFleet.of(500).snapshot());
        select = SampleFleet.key(450);
        memory.remember("fleet.sort", "name:up");
        open();

        assertThat(table().getSelectionModel().getSelectedItem().facts().key()).isEqualTo(select);
        assertThat(keys().indexOf(top())).isBetween(keys().indexOf(select) - 4, keys().indexOf(select) - 2);

        robot.type(KeyCode.T);
        ScrollBar bar = robot.lookup("#fleet-topology .scroll-bar").query();
        Screen.until("the topology is scrolled down to it", () -> bar.getValue() > 0);
    }

    @Test
    void aTableAtItsTopStaysThereWhateverCameBeforeItsFirstLine() throws Exception {
        memory.remember("fleet.sort", "name:down");
        answer = Outcome.success(SampleFleet.of(300).snapshot());
        FleetPage page = open();
        fx(() -> {
            page.hide();
            return "";
        });
        FxToolkit.cleanupStages();

        answer = Outcome.success(SampleFleet.of(400).snapshot());
        open();

        assertThat(top()).isEqualTo(keys().getFirst());
    }

    @Test
    void koreanIsSpokenThroughout() {
        Locale.setDefault(Locale.KOREAN);
        open();

        assertThat(texts()).contains("정상 인스턴스", "복제본", "다운").doesNotContain("Replica", "Down", "Memory used");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, 2000})
    void itDrawsFleetsOfAnySize(int size) {
        answer = Outcome.success(SampleFleet.of(size)
                .named(0, "session-cache-seoul-ap-northeast-2-production-primary-0001")
                .snapshot());
        for (ViewMode mode : ViewMode.values()) {
            memory.remember("fleet.view", mode.written());
            WritableImage picture = fx(() -> {
                FleetPage page = page();
                Scene scene = new Scene(page.view(), 1280, 800);
                Theme.DARK.dress(scene);
                page.show();
                WritableImage drawn = scene.snapshot(null);
                page.hide();
                return drawn;
            });
            assertThat(colours(picture)).as("%s of %d", mode, size).isGreaterThan(8);
        }
    }

    @Test
    void aPageThatWasLeftCanBeCollected() throws Exception {
        WeakReference<FleetPage> left = fx(() -> {
            FleetPage page = page();
            Scene scene = new Scene(page.view(), 1280, 800);
            Theme.DARK.dress(scene);
            page.show();
            scene.snapshot(null);
            time.refresh();
            page.hide();
            scene.setRoot(new javafx.scene.layout.StackPane());
            return new WeakReference<>(page);
        });
        WaitForAsyncUtils.waitForFxEvents();

        for (int i = 0; i < 50 && left.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(left.get()).isNull();
    }

    private FleetPage open() {
        FleetPage page = fx(() -> {
            FleetPage made = page();
            Stage stage = FxToolkit.registerStage(Stage::new);
            Scene scene = new Scene(made.view(), 1000, 800);
            Theme.DARK.dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            // As the shell does: else the keyboard would be in the filter.
            made.view().requestFocus();
            made.show();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return page;
    }

    private FleetPage page() {
        PageContext context = new PageContext(
                new SilentSource(),
                AlertAccess.of(new SilentSource(), AlertRouters.NONE),
                time,
                new Crosshair(),
                gone::add,
                memory,
                new LooseNotes(),
                Theme.DARK.palette(),
                Motion.NONE,
                Runnable::run);
        FleetViewModel model =
                new FleetViewModel(_ -> answer, new Work(CallersThread::new, Runnable::run), time, memory);
        return new FleetPage(new PageAddress(FleetPage.ID, select), model, context);
    }

    private TableView<Line> table() {
        return robot.lookup("#fleet-table").query();
    }

    /// The key of the line at the top of what is seen.
    private String top() {
        WaitForAsyncUtils.waitForFxEvents();
        return fx(() -> {
            VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
            return table().getItems()
                    .get(flow.getFirstVisibleCell().getIndex())
                    .facts()
                    .key();
        });
    }

    private List<String> keys() {
        WaitForAsyncUtils.waitForFxEvents();
        return fx(() ->
                table().getItems().stream().map(line -> line.facts().key()).toList());
    }

    private List<String> texts() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot
                .lookup(node -> node instanceof Labeled labeled && labeled.getText() != null)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static long colours(WritableImage picture) {
        return java.util.stream.IntStream.range(0, 800)
                .boxed()
                .flatMap(y -> java.util.stream.IntStream.range(0, 1280)
                        .mapToObj(x -> picture.getPixelReader().getArgb(x, y)))
                .distinct()
                .count();
    }

    private static <T> T fx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, task);
    }
}
