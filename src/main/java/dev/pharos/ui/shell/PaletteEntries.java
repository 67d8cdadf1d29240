package dev.pharos.ui.shell;

import dev.pharos.series.TimeSelection;
import dev.pharos.ui.page.Navigator;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.Place;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.shell.palette.PaletteEntry;
import dev.pharos.ui.shell.time.Compared;
import dev.pharos.ui.shell.time.TimeRangePicker;
import dev.pharos.ui.shell.time.TimeText;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// What there is to find in a window.
final class PaletteEntries {
    private final Messages words = Messages.of(PaletteEntries.class);

    List<PaletteEntry> pages(List<RailEntry> pages, Navigator navigator) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (RailEntry page : pages) {
            entries.add(new PaletteEntry(
                    page.icon(),
                    words.get("page." + page.page()),
                    words.get("palette.page"),
                    Integer.toString(entries.size() + 1),
                    () -> navigator.goTo(PageAddress.of(page.page()))));
        }
        return entries;
    }

    /// Those that the rail does not show.
    ///
    /// @param there the pages that the window has
    List<PaletteEntry> pagesUnder(Set<String> there, Navigator navigator) {
        return RailEntry.UNDER.stream()
                .filter(page -> there.contains(page.page()))
                .map(page -> new PaletteEntry(
                        page.icon(),
                        words.get("page." + page.page()),
                        words.get("palette.page"),
                        "",
                        () -> navigator.goTo(PageAddress.of(page.page()))))
                .toList();
    }

    List<PaletteEntry> commands(Commands commands) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (Command command : Command.values()) {
            if (command != Command.PALETTE && commands.has(command)) {
                entries.add(new PaletteEntry(
                        command.icon(),
                        command.title(words),
                        words.get("palette.command"),
                        command.keyText(),
                        () -> commands.run(command)));
            }
        }
        return entries;
    }

    List<PaletteEntry> ranges(WindowTime time) {
        return TimeRangePicker.QUICK.stream()
                .<PaletteEntry>map(length -> range(length, time))
                .toList();
    }

    private PaletteEntry range(Duration length, WindowTime time) {
        TimeSelection selection = new TimeSelection.Last(length);
        return new PaletteEntry(
                Feather.CLOCK,
                TimeText.selection(selection),
                words.get("palette.range"),
                "",
                () -> time.select(selection));
    }

    List<PaletteEntry> comparisons(WindowTime time) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (Duration shift : Compared.USUAL) {
            entries.add(comparison(words.get("compare.with", TimeText.length(shift)), shift, time));
        }
        if (!time.comparedProperty().get().isZero()) {
            entries.add(comparison(words.get("compare.none"), Duration.ZERO, time));
        }
        return entries;
    }

    private PaletteEntry comparison(String name, Duration shift, WindowTime time) {
        return new PaletteEntry(
                Command.COMPARE.icon(),
                name,
                words.get("palette.compare"),
                "",
                () -> time.comparedProperty().set(shift));
    }

    List<PaletteEntry> environments(List<String> names, Consumer<String> open) {
        return names.stream()
                .map(name -> new PaletteEntry(
                        Feather.DATABASE, name, words.get("palette.environment"), "", () -> open.accept(name)))
                .toList();
    }

    List<PaletteEntry> places(Collection<Place> places, Navigator navigator) {
        return places.stream()
                .map(place -> new PaletteEntry(
                        Feather.HARD_DRIVE,
                        place.name().equals(place.detail()) ? place.name() : place.name() + "  " + place.detail(),
                        words.get("palette.instance"),
                        "",
                        () -> navigator.goTo(place.address())))
                .toList();
    }
}
