package dev.pharos.cli.program;

import dev.pharos.outcome.Failure;
import dev.pharos.series.TimeSelection;
import dev.pharos.settings.Appearance;
import dev.pharos.source.MetricSource;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Draws pages without a display.
public interface PagePicture {
    /// The ids of the pages that can be drawn.
    Set<String> pages();

    /// Those of them that show data, and so need a server.
    Set<String> pagesOfServers();

    /// Those of them that are about one thing, and so need to be told which.
    Set<String> pagesOfOne();

    /// Those of them that stand alone: they show nothing of a server, and are about nothing that could be selected.
    Set<String> pagesAlone();

    /// The views of a page, the one that it begins with first; empty where it has one only.
    List<String> views(String page);

    /// The size of a page that nobody chose one for.
    default PictureSize usualSize(String page) {
        return new PictureSize(1600, 1000);
    }

    /// Draws a page once its data is there; blocks until then.
    ///
    /// @param servers may be null for pages that need none; they stay open
    Picture draw(Request request, @Nullable Servers servers);

    /// The servers that were named, and what answers for them.
    record Servers(Target target, MetricSource source) {}

    /// @param select what the page is about, as the user typed it; empty for none
    /// @param view   one of the page's views, or empty
    /// @param time    the window's time
    /// @param compare how much earlier the period is that charts are compared with; zero for none
    record Request(
            String page,
            String select,
            String view,
            TimeSelection time,
            Duration compare,
            PictureSize size,
            Appearance.ThemeChoice theme,
            Appearance.LanguageChoice language) {}

    /// A part of a page, by its title, and why there is nothing in it, or nothing new.
    record Undrawn(String title, Failure failure) {}

    /// How it went.
    sealed interface Picture {
        /// @param png     a file's content
        /// @param undrawn the parts of the page that failed; empty where it is as it should be
        @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
        record Drawn(byte[] png, List<Undrawn> undrawn) implements Picture {
            public Drawn {
                undrawn = List.copyOf(undrawn);
            }
        }

        /// There is nothing of that name.
        record NoSuch(String select) implements Picture {}

        /// More than one thing is called so.
        ///
        /// @param select what the user typed
        /// @param keys   what tells them apart, and can be typed in its place
        record Several(String select, List<String> keys) implements Picture {
            public Several {
                keys = List.copyOf(keys);
            }
        }

        /// The page has no data to show, and why.
        record Failed(Failure failure) implements Picture {}

        /// Its servers answered, but not everything that the page needs was there in time.
        record Unfinished(Duration patience) implements Picture {}
    }
}
