package dev.pharos.app;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.app.connect.AlertmanagerLinks;
import dev.pharos.app.connect.Sessions;
import dev.pharos.app.notice.Beside;
import dev.pharos.app.notice.EnvironmentAlerts;
import dev.pharos.app.own.Belongings;
import dev.pharos.app.own.LookOf;
import dev.pharos.app.own.Pages;
import dev.pharos.app.own.SettingsMemory;
import dev.pharos.app.own.SettingsNotes;
import dev.pharos.app.own.Sightings;
import dev.pharos.cli.program.Target;
import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.settings.Environment;
import dev.pharos.settings.Settings;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.alerts.AlertsPage;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.settings.SettingsPage;
import dev.pharos.ui.shell.Look;
import dev.pharos.ui.shell.Shell;
import dev.pharos.ui.shell.Whereabouts;
import dev.pharos.ui.shell.WindowControls;
import dev.pharos.ui.shell.health.Session;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// An environment that is open: its source and its time outlive a change of the look, the shell does not.
final class OpenEnvironment implements AutoCloseable {
    /// What is looked at around the start of an alert that lies back, in milliseconds to either side.
    private static final long AROUND = 1_800_000;

    private final Environment environment;
    private final Session session;
    private final EnvironmentAlerts alerts;
    private final WindowTime time;
    private final Ticker ticker;
    private final ViewMemory memory;
    private final NoteBook notes;
    private final Map<String, PageFactory> pages;
    private Duration refresh;
    private ZoneId zone;
    private Whereabouts where = Whereabouts.at(Pages.FIRST);
    private @Nullable Shell shell;

    private OpenEnvironment(
            Environment environment,
            Session session,
            EnvironmentAlerts alerts,
            WindowTime time,
            SettingsStore settings,
            Map<String, PageFactory> pages,
            AtomicReference<Runnable> silenced) {
        this.environment = environment;
        this.session = session;
        this.alerts = alerts;
        this.time = time;
        this.memory = new SettingsMemory(settings, environment.id());
        this.notes = SettingsNotes.of(settings, environment.id());
        this.pages = pages;
        this.refresh = settings.get().preferences().refresh();
        this.zone = LookOf.zone(settings.get().preferences().appearance());
        time.refreshProperty().set(environment.refresh().orElse(refresh));
        time.zoneProperty().set(zone);
        this.ticker = new Ticker(time);
        time.refreshProperty().addListener((_, _, now) -> alerts.every(now));
        alerts.every(time.refreshProperty().get());
        silenced.set(() -> FxThread.executor().execute(this::silenced));
    }

    /// @param beside told of what is on, at every refresh, on any thread
    static OpenEnvironment of(
            Target target, MetricSource source, Belongings own, Map<String, PageFactory> pages, Beside beside) {
        SettingsStore settings = own.settings();
        Environment environment = target.environment();
        WindowTime time = new WindowTime(source::now);
        // The environment that is to know of it is made of these.
        AtomicReference<Runnable> silenced = new AtomicReference<>(() -> {});
        EnvironmentAlerts alerts = new EnvironmentAlerts(
                source,
                address(environment),
                new AlertmanagerLinks(target, own.clock()),
                own.clock(),
                Sightings.open(own.places(), target, own.clock()),
                beside::accept,
                () -> silenced.get().run());
        Session session = Sessions.of(target, source, alerts.access());
        return new OpenEnvironment(environment, session, alerts, time, settings, pages, silenced);
    }

    /// The time that the user looks at is the window's: it stays. Where this is the same environment, edited, so do
    /// the page, the way they came, and whether it stands still.
    void goOnFrom(OpenEnvironment before) {
        time.select(before.time.selectionProperty().get());
        time.zoneProperty().set(before.time.zoneProperty().get());
        if (!before.environment.id().equals(environment.id())) {
            return;
        }
        where = before.where().anew();
        time.pausedProperty().set(before.time.pausedProperty().get());
        if (before.environment.refresh().equals(environment.refresh())) {
            time.refreshProperty().set(before.time.refreshProperty().get());
        }
    }

    String name() {
        return environment.name();
    }

    /// A shell in this look, on this page, instead of the one there was.
    void dress(WindowControls controls, Look look, PageAddress page) {
        where = where();
        closeShell();
        shell = new Shell(session, time, pages, look, memory, notes, controls);
        // An address may name a page that this program lacks.
        Whereabouts way = where;
        where = way.anew();
        shell.goOn(way.to(pages.containsKey(page.page()) ? page : PageAddress.of(SettingsPage.ID)));
    }

    private Whereabouts where() {
        return shell == null ? where : shell.whereabouts().orElse(where);
    }

    /// Does something once the page shows its data; at once where it does already, or where there is no page.
    void onceSettled(Runnable then) {
        var page = shell == null ? null : shell.pageProperty().get();
        if (page == null || page.settled().get()) {
            then.run();
        } else {
            page.settled().addListener((_, _, _) -> then.run());
        }
    }

    Parent root() {
        return Objects.requireNonNull(shell).root();
    }

    void tellBug(String code) {
        if (shell != null) {
            shell.tellBug(code);
        }
    }

    PageAddress page() {
        return where().page();
    }

    /// Takes over the time zone and the refresh interval, each where that is what was changed: both can also be chosen
    /// for this window alone.
    void follow(Settings now) {
        if (notes instanceof SettingsNotes kept) {
            kept.follow(now);
        }
        ZoneId chosen = LookOf.zone(now.preferences().appearance());
        if (!chosen.equals(zone)) {
            zone = chosen;
            time.zoneProperty().set(zone);
        }
        if (!now.preferences().refresh().equals(refresh)) {
            refresh = now.preferences().refresh();
            time.refreshProperty().set(environment.refresh().orElse(refresh));
        }
    }

    /// Silences were made or ended: what counts alerts counts anew.
    private void silenced() {
        time.tick();
        if (shell != null) {
            shell.askAgain();
        }
    }

    private static String address(Environment environment) {
        URI prometheus = environment.prometheus();
        return prometheus.getPort() < 0 ? prometheus.getHost() : prometheus.getHost() + ":" + prometheus.getPort();
    }

    /// Nobody looks: nothing is asked but what is watched.
    void rest() {
        ticker.rest();
    }

    void wake() {
        ticker.wake();
    }

    /// Goes to an alert, in the time in which it began where that lies before what is shown.
    void openAlert(JoinedAlert alert) {
        long start = alert.startsAt();
        boolean past = start > 0 && start < time.momentProperty().get().range().start();
        if (past) {
            time.select(new TimeSelection.Fixed(new TimeRange(start - AROUND, start + AROUND)));
        }
        if (shell != null) {
            shell.goTo(new PageAddress(AlertsPage.ID, past ? alert.writtenFingerprint() : alert.fingerprint()));
        }
    }

    private void closeShell() {
        if (shell != null) {
            shell.close();
            shell = null;
        }
    }

    @Override
    public void close() {
        closeShell();
        ticker.close();
        alerts.close();
        session.close();
    }
}
