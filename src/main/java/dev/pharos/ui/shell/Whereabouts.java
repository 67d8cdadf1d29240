package dev.pharos.ui.shell;

import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.page.PageAddress;
import java.util.List;
import java.util.Optional;

/// The way that the user took through the pages of a window, for the shell that takes the place of another.
///
/// @param earlier  where "back" leads, nearest first
/// @param page     where they are
/// @param later    where "forward" leads, nearest first
/// @param keepsake what the page knew there
public record Whereabouts(
        List<PageAddress> earlier, PageAddress page, List<PageAddress> later, Optional<Keepsake> keepsake) {
    public Whereabouts {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /// Just arrived.
    public static Whereabouts at(PageAddress page) {
        return new Whereabouts(List.of(), page, List.of(), Optional.empty());
    }

    /// The same way without what was known: other servers may know better.
    public Whereabouts anew() {
        return new Whereabouts(earlier, page, later, Optional.empty());
    }

    /// The same way to another end.
    public Whereabouts to(PageAddress other) {
        return new Whereabouts(earlier, other, later, other.equals(page) ? keepsake : Optional.empty());
    }
}
