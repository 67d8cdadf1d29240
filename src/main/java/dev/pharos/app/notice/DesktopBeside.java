package dev.pharos.app.notice;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.AlertState;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.Severity;
import dev.pharos.app.own.NoticeChoices;
import dev.pharos.desktop.Popups;
import dev.pharos.desktop.tray.Tray;
import dev.pharos.desktop.tray.TrayChoice;
import dev.pharos.desktop.tray.TrayEntry;
import dev.pharos.desktop.tray.TrayFace;
import dev.pharos.desktop.tray.TrayMenu;
import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Popups of what happens, and a sign in the panel that says how bad it is.
public final class DesktopBeside implements Beside {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopBeside.class);
    private static final Duration DO_NOT_DISTURB = Duration.ofHours(1);

    private final Popups popups;
    private final Trays trays;
    private final SettingsStore settings;
    private final InstantSource clock;
    private @Nullable Front front;
    private @Nullable Teller teller;
    private @Nullable Tray tray;
    private TrayFace face;
    private boolean closed;

    /// Where signs are found.
    @FunctionalInterface
    public interface Trays {
        /// Blocks for as long as the desktop takes.
        TrayChoice find(String title, TrayFace first, Runnable onActivate);
    }

    /// @param popups closed together with this
    public DesktopBeside(Popups popups, Trays trays, SettingsStore settings, InstantSource clock) {
        this.popups = popups;
        this.trays = trays;
        this.settings = settings;
        this.clock = clock;
        this.face = new TrayFace(TrayFace.Mark.UNKNOWN, 0, words("tray.unknown"));
    }

    @Override
    public synchronized void begin(Front window) {
        front = window;
        Thread.ofVirtual().name("tray").start(() -> find(window));
    }

    private void find(Front window) {
        switch (trays.find(words("tray.title"), face(), window::open)) {
            case TrayChoice.Found(Tray found) -> found(found);
            case TrayChoice.None(String reason) -> LOG.info("no sign in the panel: {}", reason);
        }
    }

    private synchronized TrayFace face() {
        return face;
    }

    private synchronized void found(Tray found) {
        if (closed) {
            found.close();
            return;
        }
        tray = found;
        found.show(face);
        showMenu();
    }

    @Override
    public synchronized void environment(String name) {
        teller = front == null
                ? null
                : new Teller(
                        name,
                        popups,
                        () -> NoticeChoices.rules(settings.get().preferences().notices()),
                        clock,
                        front);
        show(new TrayFace(TrayFace.Mark.UNKNOWN, 0, words("tray.unknown")));
    }

    @Override
    public synchronized void accept(EnvironmentBoard now) {
        if (closed) {
            return;
        }
        show(face(now.board()));
        showMenu();
        if (teller != null) {
            teller.tell(now);
        }
    }

    private void show(TrayFace next) {
        if (!next.equals(face)) {
            face = next;
            if (tray != null) {
                tray.show(next);
            }
        }
    }

    private static TrayFace face(AlertBoard board) {
        List<JoinedAlert> firing = board.alerts().stream()
                .filter(alert -> alert.state() == AlertState.FIRING && !alert.isHeartbeat())
                .toList();
        if (firing.isEmpty()) {
            // What nobody evaluates may fire.
            return board.evaluator() != null
                    ? new TrayFace(TrayFace.Mark.UNKNOWN, 0, words("tray.unknown"))
                    : new TrayFace(TrayFace.Mark.OK, 0, words("tray.none"));
        }
        Severity worst = firing.stream()
                .map(JoinedAlert::severity)
                .min(Severity::compareTo)
                .orElse(Severity.INFO);
        TrayFace.Mark mark = switch (worst) {
            case CRITICAL -> TrayFace.Mark.CRITICAL;
            case WARNING -> TrayFace.Mark.WARNING;
            case INFO -> TrayFace.Mark.INFO;
        };
        return new TrayFace(mark, firing.size(), words("tray.firing", firing.size()));
    }

    private void showMenu() {
        if (tray == null || front == null) {
            return;
        }
        boolean quiet = isQuiet();
        tray.menu(TrayMenu.of(
                new TrayEntry.Choice(words("tray.open"), front::open),
                new TrayEntry.Choice(
                        words("tray.disturb"),
                        TrayEntry.State.ENABLED,
                        quiet ? TrayEntry.Tick.ON : TrayEntry.Tick.OFF,
                        () -> disturb(quiet)),
                new TrayEntry.Separator(),
                new TrayEntry.Choice(words("tray.quit"), front::quit)));
    }

    private boolean isQuiet() {
        return settings.get()
                .preferences()
                .notices()
                .doNotDisturb()
                .filter(until -> until.isAfter(clock.instant()))
                .isPresent();
    }

    private void disturb(boolean again) {
        Optional<Instant> until =
                again ? Optional.empty() : Optional.of(clock.instant().plus(DO_NOT_DISTURB));
        settings.update(all -> all.with(each -> each.withNotices(each.notices().withDoNotDisturb(until))));
        synchronized (this) {
            showMenu();
        }
    }

    @Override
    public synchronized boolean canComeBack() {
        return tray != null && settings.get().preferences().notices().closing() == AlertNotices.Closing.TRAY;
    }

    @Override
    public synchronized void close() {
        closed = true;
        popups.close();
        if (tray != null) {
            tray.close();
        }
    }

    private static String words(String key, Object... arguments) {
        return Messages.of(DesktopBeside.class).get(key, arguments);
    }
}
