package dev.pharos.ui.alerts.saved;

import dev.pharos.ui.page.ViewMemory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The looks at the alerts of an environment that have a name, in the order of their names.
public final class SavedViews {
    private static final String KEY = "alerts.views";

    private final ViewMemory memory;

    public SavedViews(ViewMemory memory) {
        this.memory = memory;
    }

    /// Read anew: another window may have kept some.
    public List<SavedView> all() {
        return memory.recall(KEY).stream()
                .flatMap(written -> Arrays.stream(written.split(" ", -1)))
                .flatMap(each -> SavedView.read(each).stream())
                .toList();
    }

    public Optional<SavedView> named(String name) {
        return all().stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /// In place of one of the same name.
    public void keep(SavedView view) {
        write(Stream.concat(without(view.name()), Stream.of(view)));
    }

    /// Takes the place of one that has the new name already.
    public void rename(SavedView view, String name) {
        write(Stream.concat(
                without(view.name()).filter(each -> !each.name().equals(name)), Stream.of(view.named(name))));
    }

    public void delete(SavedView view) {
        write(without(view.name()));
    }

    private Stream<SavedView> without(String name) {
        return all().stream().filter(each -> !each.name().equals(name));
    }

    private void write(Stream<SavedView> views) {
        memory.remember(
                KEY,
                views.sorted(java.util.Comparator.comparing(SavedView::name, String.CASE_INSENSITIVE_ORDER))
                        .map(SavedView::written)
                        .collect(Collectors.joining(" ")));
    }
}
