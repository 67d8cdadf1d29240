package dev.pharos.ui.shell;

import dev.pharos.ui.page.PageAddress;
import java.util.List;

/// The way that the user took through the pages of a window, for the shell that takes the place of another.
///
/// @param earlier where "back" leads, nearest first
/// @param page    where they are
/// @param later   where "forward" leads, nearest first
public record Whereabouts(List<PageAddress> earlier, PageAddress page, List<PageAddress> later) {
    public Whereabouts {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /// Just arrived.
    public static Whereabouts at(PageAddress page) {
        return new Whereabouts(List.of(), page, List.of());
    }

    /// The same way to another end.
    public Whereabouts to(PageAddress other) {
        return new Whereabouts(earlier, other, later);
    }
}
