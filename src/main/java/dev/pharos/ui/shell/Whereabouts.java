package dev.pharos.ui.shell;

import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.shell.health.Health;
import java.util.List;
import java.util.Map;

/// The way that the user took through the pages of a window, for the shell that takes the place of another.
///
/// @param earlier where "back" leads, nearest first
/// @param page    where they are
/// @param later   where "forward" leads, nearest first
/// @param known   what was known of the servers there
public record Whereabouts(List<PageAddress> earlier, PageAddress page, List<PageAddress> later, Known known) {
    /// What a shell knew of its servers.
    ///
    /// @param pages  by the addresses of those that were kept
    /// @param health of the servers themselves
    public record Known(Map<PageAddress, Keepsake> pages, Health health) {
        static final Known NOTHING = new Known(Map.of(), Health.unknown());

        public Known {
            pages = Map.copyOf(pages);
        }
    }

    public Whereabouts {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /// Just arrived.
    public static Whereabouts at(PageAddress page) {
        return new Whereabouts(List.of(), page, List.of(), Known.NOTHING);
    }

    /// The same way without what was known: other servers may know better.
    public Whereabouts anew() {
        return new Whereabouts(earlier, page, later, Known.NOTHING);
    }

    /// The same way to another end.
    public Whereabouts to(PageAddress other) {
        return new Whereabouts(earlier, other, later, known);
    }
}
