package dev.pharos.ui.shell.picture;

import dev.pharos.series.TimeSelection;
import dev.pharos.ui.notes.NoteBook;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageFactory;
import dev.pharos.ui.page.Undrawn;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.picture.Canvas;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.picture.Picture;
import dev.pharos.ui.shell.Look;
import dev.pharos.ui.shell.Shell;
import dev.pharos.ui.shell.WindowControls;
import dev.pharos.ui.shell.health.Session;
import dev.pharos.ui.state.ViewState;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The whole window with one page, as a picture, without a display. Nothing moves in it and nothing is refreshed:
/// what is seen is one moment.
public final class WindowPicture {
    /// What to take a picture of.
    ///
    /// @param compared   how much earlier the period is that charts are compared with; zero for none
    /// @param remembered what the page's views remember, by the keys of [dev.pharos.ui.page.ViewMemory]
    /// @param patience how long the page may take until its data is there
    public record Wish(
            PageAddress page,
            TimeSelection time,
            Duration compared,
            ZoneId zone,
            int width,
            int height,
            Theme theme,
            Map<String, String> remembered,
            Duration patience) {}

    /// @param settled whether the page had its data (or the reason why there is none) in time
    /// @param state   what the page shows in the picture
    /// @param undrawn the parts of it that failed
    public record Taken(Picture picture, boolean settled, ViewState state, List<Undrawn> undrawn) {}

    private record Opened(Canvas canvas, Shell shell, Page page) {}

    private WindowPicture() {}

    /// Takes the picture; blocks until it is there. Starts the toolkit where none runs. The session stays open.
    public static Taken take(Wish wish, Session session, Map<String, PageFactory> pages, NoteBook notes)
            throws InterruptedException {
        Offscreen.start();
        Opened opened = Offscreen.call(() -> open(wish, session, pages, notes));
        boolean settled = Offscreen.await(opened.page.settled(), wish.patience);
        // The status bar asks on its own; a server that answered the page answers it in time too.
        if (settled) {
            Offscreen.await(opened.shell.examined(), wish.patience);
        }
        Offscreen.rest();
        return Offscreen.call(() -> {
            Picture picture = opened.canvas.picture();
            ViewState state = opened.page.state().get();
            List<Undrawn> undrawn = opened.page.undrawn();
            opened.shell.close();
            opened.canvas.close();
            return new Taken(picture, settled, state, undrawn);
        });
    }

    private static Opened open(Wish wish, Session session, Map<String, PageFactory> pages, NoteBook notes) {
        // A picture of last night shows last night everywhere: its present is the end of its range, as far as that has
        // come.
        long now = session.source().now();
        long present = Math.min(now, wish.time.at(now).end());
        WindowTime time = new WindowTime(() -> present, wish.time);
        time.zoneProperty().set(wish.zone);
        time.comparedProperty().set(wish.compared);
        Shell shell = new Shell(
                session,
                time,
                pages,
                new Look(wish.theme, Motion.NONE),
                Forgetful.of(wish.remembered),
                notes,
                new Still());
        Canvas canvas = new Canvas(shell.root(), wish.width, wish.height, wish.theme);
        shell.goTo(wish.page);
        return new Opened(
                canvas, shell, Objects.requireNonNull(shell.pageProperty().get()));
    }

    /// A picture switches nothing.
    private static final class Still implements WindowControls {
        @Override
        public List<String> environments() {
            return List.of();
        }

        @Override
        public void open(String environment) {}

        @Override
        public void nextTheme() {}

        @Override
        public void nextLanguage() {}
    }
}
