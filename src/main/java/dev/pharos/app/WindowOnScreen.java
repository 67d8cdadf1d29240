package dev.pharos.app;

import dev.pharos.app.connect.LiveProbe;
import dev.pharos.app.log.BugNotice;
import dev.pharos.app.notice.Beside;
import dev.pharos.app.notice.ChosenPopups;
import dev.pharos.app.notice.DesktopBeside;
import dev.pharos.app.own.Belongings;
import dev.pharos.app.own.LookOf;
import dev.pharos.app.own.OwnFiles;
import dev.pharos.cli.error.ExitCode;
import dev.pharos.cli.program.Program;
import dev.pharos.cli.program.Target;
import dev.pharos.desktop.Popup;
import dev.pharos.desktop.Popups;
import dev.pharos.desktop.bus.SessionBus;
import dev.pharos.desktop.instance.Handover;
import dev.pharos.desktop.instance.Instance;
import dev.pharos.desktop.instance.SingleInstance;
import dev.pharos.desktop.instance.Start;
import dev.pharos.desktop.notification.Application;
import dev.pharos.desktop.notification.NotificationService;
import dev.pharos.desktop.sound.Chime;
import dev.pharos.desktop.sound.HeardPopups;
import dev.pharos.desktop.sound.Tone;
import dev.pharos.desktop.tray.Trays;
import dev.pharos.settings.file.Places;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.popup.ScreenPopups;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: the toolkit is started for it and ends with it.
record WindowOnScreen(Program.Sources sources, OwnFiles files) implements Program.Window {
    @Override
    public int open(@Nullable Target target) {
        // A start for servers of its own is a window of its own.
        if (target != null) {
            return open(target, null);
        }
        return switch (alone()) {
            case Start.Second() -> ExitCode.DONE;
            case Start.First(Instance instance) -> {
                try (instance) {
                    yield open(null, instance);
                }
            }
            case Start.Unknown _ -> open(null, null);
        };
    }

    /// One window a user, settings and display.
    private Start alone() {
        Places places = files.places();
        String scope = places.settings() + "\n" + System.getenv().getOrDefault("DISPLAY", "");
        return SingleInstance.start(System.getenv(), places.state(), scope, new Handover("", List.of()));
    }

    private int open(@Nullable Target target, @Nullable Instance instance) {
        try (var settings = files.settings();
                var secrets = files.secrets()) {
            Belongings own = new Belongings(
                    settings, secrets, files.places(), new LiveProbe(files.clock(), secrets), files.clock());
            untilClosed(WindowOnScreen::start, closed -> show(target, own, instance, closed));
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    /// Shows the window and waits until it has closed, or until it is certain that there will be none.
    ///
    /// @param toolkit runs something on the FX thread
    /// @param window  shows it; what it is given is run when it closes
    static void untilClosed(Consumer<Runnable> toolkit, Consumer<Runnable> window) throws InterruptedException {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        toolkit.accept(() -> {
            try {
                window.accept(() -> closed.complete(true));
            } catch (RuntimeException | Error bug) {
                closed.completeExceptionally(bug);
            }
        });
        try {
            closed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window could not be shown", e.getCause());
        }
    }

    /// The toolkit throws this where it finds no display; a toolkit that runs already is something else.
    private static void start(Runnable first) {
        try {
            Platform.startup(first);
        } catch (UnsupportedOperationException e) {
            throw new Program.NoDisplay(String.valueOf(e.getMessage()));
        }
    }

    private void show(@Nullable Target target, Belongings own, @Nullable Instance instance, Runnable closed) {
        Beside beside = new DesktopBeside(
                popups(own.settings()),
                (title, first, click) -> Trays.find(System.getenv(), title, first, click),
                own.settings(),
                own.clock());
        WholeWindow window = new WholeWindow(new Stage(), sources, own, beside, closed);
        if (instance != null) {
            instance.onStart(_ -> window.open());
        }
        Thread.UncaughtExceptionHandler log = Thread.getDefaultUncaughtExceptionHandler();
        if (log != null) {
            Thread.setDefaultUncaughtExceptionHandler(new BugNotice(log, window::tellBug));
        }
        window.show(target);
    }

    /// The desktop's own where there are any and the user wants those, else the window's.
    private static Popups popups(SettingsStore settings) {
        Popups window =
                new ScreenPopups(() -> LookOf.theme(settings.get().preferences().appearance()));
        Chime chime = new Chime();
        Consumer<Popup.Urgency> bell = urgency -> {
            var _ = chime.ring(urgency == Popup.Urgency.CRITICAL ? Tone.CRITICAL : Tone.WARNING);
        };
        Popups heard = new HeardPopups(window, bell);
        return SessionBus.address(System.getenv())
                .<Popups>map(address -> new ChosenPopups(
                        new NotificationService(address, new Application("Pharos", "pharos", ""), window, bell),
                        heard,
                        () -> settings.get().preferences().notices().popups()))
                .orElse(heard);
    }
}
