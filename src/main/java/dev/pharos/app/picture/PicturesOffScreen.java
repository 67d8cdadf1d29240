package dev.pharos.app.picture;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerts.sighting.SightingStore;
import dev.pharos.app.connect.LiveProbe;
import dev.pharos.app.connect.Sessions;
import dev.pharos.app.own.Belongings;
import dev.pharos.app.own.OwnFiles;
import dev.pharos.app.own.Pages;
import dev.pharos.app.own.SettingsNotes;
import dev.pharos.cli.program.PagePicture;
import dev.pharos.cli.program.PictureSize;
import dev.pharos.fleet.FleetSnapshot;
import dev.pharos.fleet.NodeCorrections;
import dev.pharos.fleet.instance.Instance;
import dev.pharos.fleet.read.FleetReader;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Environment;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.source.MetricSource;
import dev.pharos.ui.fleet.FleetPage;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.settings.SettingsPage;
import dev.pharos.ui.shell.health.Backend;
import dev.pharos.ui.shell.health.Session;
import dev.pharos.ui.shell.picture.WindowPicture;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Pages drawn by the headless platform of JavaFX, in the window they belong to.
public final class PicturesOffScreen implements PagePicture {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PictureSize GALLERY_SIZE = new PictureSize(1600, 2000);
    private static final String INSTANCE = "instance";

    private final OwnFiles files;

    public PicturesOffScreen(OwnFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> pages() {
        Set<String> pages = new LinkedHashSet<>(pagesOfServers());
        pages.add(SettingsPage.ID);
        pages.addAll(pagesAlone());
        return pages;
    }

    @Override
    public Set<String> pagesOfServers() {
        return Pages.ofServers().keySet();
    }

    @Override
    public Set<String> pagesOfOne() {
        return Set.of(INSTANCE);
    }

    @Override
    public Set<String> pagesAlone() {
        return Set.of(Pages.WELCOME, Pages.GALLERY);
    }

    /// The gallery is as high as its charts can be read.
    @Override
    public PictureSize usualSize(String page) {
        return page.equals(Pages.GALLERY) ? GALLERY_SIZE : PagePicture.super.usualSize(page);
    }

    @Override
    public List<String> views(String page) {
        return page.equals(FleetPage.ID) ? FleetPage.views() : List.of();
    }

    @Override
    public Picture draw(Request request, @Nullable Servers servers) {
        Locale.setDefault(Locale.Category.DISPLAY, locale(request.language()));
        try (var settings = files.settings();
                var secrets = files.secrets()) {
            Belongings own = new Belongings(
                    settings, secrets, files.places(), new LiveProbe(files.clock(), secrets), files.clock());
            return pagesAlone().contains(request.page())
                    ? alone(request, own)
                    : drawn(request, session(servers, own), notes(servers, settings), own);
        }
    }

    private static NoteBook notes(@Nullable Servers servers, SettingsStore settings) {
        return servers == null
                ? new LooseNotes()
                : SettingsNotes.of(settings, servers.target().environment().id());
    }

    /// Without servers the window is that of the environment which would be opened first, whose servers are not asked.
    private Session session(@Nullable Servers servers, Belongings own) {
        MetricSource none = new NoServer(own.clock());
        return servers == null
                ? new Session(
                        own.settings().get().first().map(Environment::name).orElse(""),
                        none,
                        AlertAccess.of(none, AlertRouters.NONE),
                        List.of())
                : Sessions.of(
                        servers.target(),
                        servers.source(),
                        SightingStore.reading(files.sightings(servers.target())),
                        own.clock());
    }

    private static Picture drawn(Request request, Session session, NoteBook notes, Belongings own) {
        return switch (selected(request, session.source(), own)) {
            case Outcome.Failed<List<String>>(Failure failure) -> new Picture.Failed(failure);
            case Outcome.Success<List<String>>(List<String> keys, var _) ->
                switch (keys.size()) {
                    case 0 -> new Picture.NoSuch(request.select());
                    case 1 -> taken(request, new PageAddress(request.page(), keys.getFirst()), session, notes, own);
                    default -> new Picture.Several(request.select(), keys);
                };
        };
    }

    /// The keys of all that the user may mean; one empty key where nothing is selected. An instance that has no
    /// data at the end of the range is looked for at the present and at the range's start: its page says what there
    /// is of it.
    private static Outcome<List<String>> selected(Request request, MetricSource source, Belongings own) {
        if (request.select().isEmpty()) {
            return Outcome.success(List.of(""));
        }
        if (request.page().equals(SettingsPage.ID)) {
            return Outcome.success(
                    request.select().equals(SettingsPage.NEW)
                            ? List.of(SettingsPage.NEW)
                            : own.settings().get().named(request.select()).stream()
                                    .map(Environment::id)
                                    .toList());
        }
        FleetReader reader = new FleetReader(source);
        long now = source.now();
        TimeRange range = request.time().at(now);
        Outcome<List<String>> keys = Outcome.success(List.of());
        for (long time : new long[] {range.end(), now, range.start()}) {
            keys = keys.then(found -> found.isEmpty()
                    ? reader.read(time, NodeCorrections.NONE).map(fleet -> keys(fleet, request.select()))
                    : Outcome.success(found));
        }
        return keys;
    }

    private static List<String> keys(FleetSnapshot fleet, String wanted) {
        return fleet.meant(wanted).stream().map(Instance::key).toList();
    }

    private static Picture taken(
            Request request, PageAddress address, Session session, NoteBook notes, Belongings own) {
        WindowPicture.Wish wish = new WindowPicture.Wish(
                address,
                request.time(),
                request.compare(),
                ZoneId.systemDefault(),
                request.size().width(),
                request.size().height(),
                theme(request),
                request.view().isEmpty() ? Map.of() : Map.of(FleetPage.VIEW, request.view()),
                PATIENCE);
        Map<String, PageFactory> pages = Pages.all(own.settingsPage(own.forms(_ -> {})));
        try {
            var taken = WindowPicture.take(wish, session, pages, notes);
            if (!taken.settled()) {
                return new Picture.Unfinished(PATIENCE);
            }
            return taken.state() instanceof ViewState.Failed(Failure failure)
                    ? new Picture.Failed(failure)
                    : new Picture.Drawn(
                            taken.picture().png(),
                            taken.undrawn().stream()
                                    .map(part -> new Undrawn(part.title(), part.failure()))
                                    .toList());
        } catch (InterruptedException e) {
            return cancelled();
        } finally {
            // The source is closed by who opened it.
            session.backends().forEach(Backend::close);
        }
    }

    private static Picture alone(Request request, Belongings own) {
        PictureOfOwn picture =
                new PictureOfOwn(own, request.size().width(), request.size().height(), theme(request));
        try {
            var taken = request.page().equals(Pages.GALLERY) ? picture.gallery() : picture.welcome();
            return new Picture.Drawn(taken.png(), List.of());
        } catch (InterruptedException e) {
            return cancelled();
        }
    }

    private static Picture cancelled() {
        Thread.currentThread().interrupt();
        return new Picture.Failed(new Failure.Cancelled("the picture"));
    }

    private static Theme theme(Request request) {
        return request.theme() == Appearance.ThemeChoice.LIGHT ? Theme.LIGHT : Theme.DARK;
    }

    private static Locale locale(Appearance.LanguageChoice language) {
        return switch (language) {
            case KOREAN -> Locale.KOREAN;
            case ENGLISH -> Locale.ENGLISH;
            case SYSTEM -> Locale.getDefault(Locale.Category.DISPLAY);
        };
    }
}
