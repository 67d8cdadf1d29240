package dev.pharos.ui.shell;

import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.page.Keepsake;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.Page;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.Place;
import dev.pharos.ui.shell.health.Health;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows one page at a time and remembers the way: back and forward through addresses. The last few pages are kept as
/// they were (scrolled, selected), hidden, so that going back is instant.
final class PageHost extends StackPane implements Pin {
    private static final int KEPT = 6;
    private static final int HISTORY = 50;

    private final Function<PageAddress, Page> factory;
    private final Map<PageAddress, Page> kept = new LinkedHashMap<>(16, 0.75f, true);
    /// What pages knew that were kept by the shell before.
    private final Map<PageAddress, Keepsake> left = new HashMap<>();
    private final Deque<PageAddress> earlier = new ArrayDeque<>();
    private final Deque<PageAddress> later = new ArrayDeque<>();
    private final ProgressBar progress = new ProgressBar();
    private final Pins pins = new Pins();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");

    PageHost(Function<PageAddress, Page> factory, Motion motion) {
        this.factory = factory;
        getStyleClass().add("ph-page-host");
        progress.setId("progress");
        progress.getStyleClass().add("ph-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setMouseTransparent(true);
        progress.setFocusTraversable(false);
        progress.setProgress(motion == Motion.FULL ? ProgressBar.INDETERMINATE_PROGRESS : 1);
        setAlignment(progress, Pos.TOP_CENTER);
    }

    ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    void goTo(PageAddress address) {
        Page current = page.get();
        if (current != null && current.address().equals(address)) {
            return;
        }
        if (current != null) {
            push(earlier, current.address());
        }
        later.clear();
        show(address);
    }

    /// What the pages that are kept know.
    List<Place> places() {
        return kept.values().stream().flatMap(each -> each.places().stream()).toList();
    }

    /// The way so far; empty where no page is shown.
    ///
    /// @param health of the servers
    Optional<Whereabouts> whereabouts(Health health) {
        Page current = page.get();
        return current == null
                ? Optional.empty()
                : Optional.of(new Whereabouts(
                        List.copyOf(earlier),
                        current.address(),
                        List.copyOf(later),
                        new Whereabouts.Known(keepsakes(), health)));
    }

    /// Of the pages that are kept, and of those that another shell kept and nobody went to since.
    private Map<PageAddress, Keepsake> keepsakes() {
        Map<PageAddress, Keepsake> keepsakes = new HashMap<>(left);
        kept.forEach((address, each) -> each.keepsake().ifPresent(keepsake -> keepsakes.put(address, keepsake)));
        return keepsakes;
    }

    /// Goes on where another left.
    void goOn(Whereabouts where) {
        earlier.clear();
        earlier.addAll(where.earlier());
        later.clear();
        later.addAll(where.later());
        left.putAll(where.known().pages());
        show(where.page());
    }

    void back() {
        step(earlier, later);
    }

    void forward() {
        step(later, earlier);
    }

    private void step(Deque<PageAddress> from, Deque<PageAddress> to) {
        Page current = page.get();
        if (current != null && !from.isEmpty()) {
            push(to, current.address());
            show(from.pop());
        }
    }

    private void show(PageAddress address) {
        Page before = page.get();
        if (before != null) {
            before.hide();
            pins.close();
        }
        Page next = kept.computeIfAbsent(address, factory);
        Keepsake keepsake = left.remove(address);
        if (keepsake != null) {
            next.goOn(keepsake);
        }
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        getChildren().setAll(next.view());
        pins.listen(next.behind(), (_, _, behind) -> {
            getChildren().remove(progress);
            if (behind) {
                getChildren().add(progress);
            }
        });
        page.set(next);
        canGoBack.set(!earlier.isEmpty());
        canGoForward.set(!later.isEmpty());
        next.show();
    }

    private static void push(Deque<PageAddress> stack, PageAddress address) {
        stack.push(address);
        if (stack.size() > HISTORY) {
            stack.removeLast();
        }
    }

    @Override
    public void close() {
        Page current = page.get();
        if (current != null) {
            current.hide();
        }
        pins.close();
        kept.clear();
        left.clear();
        getChildren().clear();
        page.set(null);
    }
}
