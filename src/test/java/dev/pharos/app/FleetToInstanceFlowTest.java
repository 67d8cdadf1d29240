package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.app.connect.AlertmanagerLinks;
import dev.pharos.app.connect.LiveSources;
import dev.pharos.app.connect.Sessions;
import dev.pharos.app.own.Pages;
import dev.pharos.cli.program.Target;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.MemorySecrets;
import dev.pharos.source.MetricSource;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.SharedStack;
import dev.pharos.stack.Stack;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.shell.Look;
import dev.pharos.ui.shell.Shell;
import dev.pharos.ui.shell.health.Session;
import dev.pharos.ui.theme.Theme;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

/// From the whole fleet to a minute of one Redis, against real servers: the palette finds the instance, its charts
/// come, a drag over one of them zooms the window, and the status bar knows both servers.
@RequiresServers
@ExtendWith(SharedStack.class)
class FleetToInstanceFlowTest {
    @Test
    void anInstanceIsFoundByItsPortAndOpened(Stack stack) throws Exception {
        led(stack, (_, _, _) -> {});
    }

    @Test
    void aDragOverAChartZoomsTheWindow(Stack stack) throws Exception {
        // The headless robot's drags say that no button is down, so that they end up where the pointer is.
        Screen.needsDisplay();
        led(stack, FleetToInstanceFlowTest::zoom);
    }

    /// What is done on the instance's page.
    private interface Deed {
        void on(Screen screen, Shell shell, WindowTime time) throws Exception;
    }

    private static void led(Stack stack, Deed deed) throws Exception {
        InstantSource clock = InstantSource.system();
        Target target =
                new Target(Environment.of("real", stack.prometheus()), new MemorySecrets(), Target.Origin.COMMAND_LINE);
        MetricSource source =
                Objects.requireNonNull(new LiveSources(clock).open(target).orNull());
        WindowTime time = new WindowTime(source::now);
        Screen.start();
        AlertAccess alerts = AlertAccess.of(source, new AlertmanagerLinks(target, clock));
        try (Session session = Sessions.of(target, source, alerts)) {
            Shell shell = Screen.on(() -> new Shell(
                    session,
                    time,
                    Pages.ofServers(),
                    new Look(Theme.DARK, Motion.NONE),
                    new Remembered(),
                    new LooseNotes(),
                    new NoControls(List.of("real"))));
            Screen.on(() -> {
                shell.goTo(PageAddress.of("fleet"));
                return true;
            });
            Screen screen = Screen.show(shell.root(), Theme.DARK);
            Screen.until("the fleet is there", () -> page(shell).settled().get());
            Screen.until(
                    "the status bar names the Alertmanager",
                    () -> shell.root().lookup("#backend-1") instanceof Button button
                            && button.getText().startsWith("Alertmanager"));

            String port = Integer.toString(stack.master().port());
            screen.robot().push(KeyCode.CONTROL, KeyCode.K);
            screen.robot().write(port);
            Screen.until("the palette knows the instance", () -> {
                var list = (javafx.scene.control.ListView<?>) shell.root().lookup("#palette-list");
                return list != null && !list.getItems().isEmpty();
            });
            screen.robot().push(KeyCode.ENTER);
            assertThat(Screen.on(() -> page(shell).address().page())).isEqualTo("instance");
            assertThat(Screen.on(() -> page(shell).address().select())).contains(port);
            Screen.until("its charts are there", () -> page(shell).settled().get());

            deed.on(screen, shell, time);
            Screen.on(() -> {
                shell.close();
                return true;
            });
            screen.close();
        }
    }

    private static void zoom(Screen screen, Shell shell, WindowTime time) throws Exception {
        // A server this young may have its first sample after the last step: then a refresh brings it.
        Screen.until("the first chart shows data", () -> {
            if (firstChart(screen, shell).state() instanceof ChartState.Empty) {
                time.refresh();
            }
            return firstChart(screen, shell).state() instanceof ChartState.Showing;
        });
        Screen.on(() -> {
            time.pausedProperty().set(true);
            return true;
        });
        TimeRange before = time.momentProperty().get().range();
        dragOver(screen, shell);
        Screen.until("the drag zooms", () -> time.selectionProperty().get() instanceof TimeSelection.Fixed);
        TimeRange after = time.momentProperty().get().range();
        assertThat((double) after.millis() / before.millis()).isBetween(0.15, 0.5);

        screen.robot().push(KeyCode.CONTROL, KeyCode.Z);
        Screen.until("the zoom is undone", () -> time.selectionProperty().get() instanceof TimeSelection.Last);
    }

    /// A third of the first chart's width.
    private static void dragOver(Screen screen, Shell shell) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        TimeChart chart = Screen.on(() -> firstChart(screen, shell));
        Bounds box = Screen.on(() -> chart.localToScreen(chart.getLayoutBounds()));
        double y = box.getCenterY();
        Point2D from = new Point2D(box.getMinX() + box.getWidth() * 0.4, y);
        screen.robot().moveTo(from).press(MouseButton.PRIMARY);
        screen.robot().moveTo(from.add(box.getWidth() * 0.15, 0)).moveTo(from.add(box.getWidth() * 0.3, 0));
        screen.robot().release(MouseButton.PRIMARY);
    }

    private static TimeChart firstChart(Screen screen, Shell shell) {
        return (TimeChart) screen.robot()
                .from(shell.root())
                .lookup(TimeChart.class::isInstance)
                .query();
    }

    private static Page page(Shell shell) {
        return Objects.requireNonNull(shell.pageProperty().get());
    }
}
