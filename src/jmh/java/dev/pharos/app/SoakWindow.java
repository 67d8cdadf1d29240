package dev.pharos.app;

import dev.pharos.app.own.Pages;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeSelection;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.shell.Look;
import dev.pharos.ui.shell.Shell;
import dev.pharos.ui.shell.health.Session;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A real window on the headless platform that is led from page to page. Every method may be called from any
/// thread.
public final class SoakWindow implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Executor fx = Platform::runLater;
    private final Session session;
    private final WindowTime time;
    private final Ticker ticker;
    private final Shell shell;
    private final Stage stage;
    private final List<Duration> lengths = List.of(Duration.ofHours(1), Duration.ofMinutes(15), Duration.ofHours(6));
    private int turns;

    private record Parts(WindowTime time, Ticker ticker, Shell shell, Stage stage) {}

    /// @param source the window closes it
    public SoakWindow(MetricSource source) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        session = Session.of("soak", source);
        Parts parts = call(this::open);
        time = parts.time;
        ticker = parts.ticker;
        shell = parts.shell;
        stage = parts.stage;
    }

    private Parts open() {
        WindowTime present = new WindowTime(session.source()::now);
        Shell window = new Shell(
                session,
                present,
                Pages.ofServers(),
                new Look(Theme.DARK, Motion.FULL),
                new Remembered(),
                new LooseNotes(),
                new NoControls(List.of()));
        Stage shown = new Stage();
        Scene scene = new Scene(window.root(), WIDTH, HEIGHT);
        Theme.DARK.dress(scene);
        shown.setScene(scene);
        shown.show();
        return new Parts(present, new Ticker(present), window, shown);
    }

    /// Goes on to the next place: the fleet, one instance after another, other ranges of time.
    ///
    /// @return where it is now
    public String next(List<String> instances) {
        return call(() -> {
            List<PageAddress> places = new ArrayList<>();
            for (String instance : instances) {
                places.add(Pages.FIRST);
                places.add(new PageAddress("instance", instance));
            }
            PageAddress place = places.get(turns % places.size());
            shell.goTo(place);
            if (turns % places.size() == 0) {
                time.select(new TimeSelection.Last(lengths.get(turns / places.size() % lengths.size())));
            }
            turns++;
            return place.toString();
        });
    }

    private <T> T call(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, fx).join();
    }

    @Override
    public void close() {
        call(() -> {
            ticker.close();
            shell.close();
            stage.close();
            return Outcome.success(true);
        });
        session.close();
        Platform.exit();
    }
}
