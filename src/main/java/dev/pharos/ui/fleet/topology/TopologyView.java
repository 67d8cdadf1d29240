package dev.pharos.ui.fleet.topology;

import dev.pharos.fleet.Node;
import dev.pharos.ui.fleet.layout.Box;
import dev.pharos.ui.fleet.layout.Density;
import dev.pharos.ui.fleet.layout.Neighbour;
import dev.pharos.ui.fleet.layout.Spotlight;
import dev.pharos.ui.fleet.layout.TopologyLayout;
import dev.pharos.ui.fleet.line.Section;
import dev.pharos.ui.fleet.table.TableActions;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.theme.Palette;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The topology on screen: one canvas of the size of the view, a scroll bar, and where one is in it. Draws once a pulse
/// at the most, however often it is told to.
public final class TopologyView extends Region {
    private static final String REMEMBERED = "fleet.topology.density";
    private static final double BAR = 12;
    private static final double STEP = 48;

    /// What fits in so many heights of the view need not be drawn smaller.
    private static final double SCREENS = 2;

    private final TopologyModel model;
    private final Messages words = Messages.of(TopologyView.class);
    private final Canvas canvas = new Canvas();
    private final ScrollBar bar = new ScrollBar();
    private final TopologyPainter painter;
    private final Map<String, @Nullable Node> nodes = new HashMap<>();
    private @Nullable Density chosen;
    private @Nullable TopologyLayout layout;
    private @Nullable Box hovered;
    private final ReadOnlyObjectWrapper<List<Section>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private double laidOutFor;

    /// What is to be brought into view once it is there.
    private String wanted = "";

    public TopologyView(TopologyModel model, Palette palette, TableActions actions) {
        this.model = model;
        painter = new TopologyPainter(palette);
        setId("fleet-topology");
        getStyleClass().add("ph-topology");
        setFocusTraversable(true);
        setMinSize(0, 0);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, _) -> requestLayout());
        canvas.setManaged(false);
        bar.setManaged(false);
        getChildren().addAll(canvas, bar);
        model.memory().recall(REMEMBERED).ifPresent(written -> {
            for (Density density : Density.values()) {
                if (density.written().equals(written)) {
                    chosen = density;
                }
            }
        });
        model.revision().addListener((_, _, _) -> arrange());
        model.selected().addListener((_, _, key) -> {
            if (!key.equals(wanted)) {
                wanted = "";
            }
            requestLayout();
        });
        visibleProperty().addListener((_, _, shown) -> {
            if (shown) {
                arrange();
            }
        });
        setAccessibleText(words.get("accessible"));
        new TopologyInput(this, model, actions).attach();
    }

    /// The groups that are shown as cards.
    ReadOnlyObjectProperty<List<Section>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Larger or smaller boxes; remembered.
    void zoom(Zoom zoom) {
        TopologyLayout now = layout;
        if (now != null) {
            chosen = zoom == Zoom.IN ? now.density().larger() : now.density().smaller();
            model.memory().remember(REMEMBERED, chosen.written());
            arrange();
        }
    }

    enum Zoom {
        IN,
        OUT
    }

    void scroll(double pixels) {
        bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
    }

    /// Steps of the mouse wheel and of the keyboard, in pixels.
    double step() {
        return STEP;
    }

    /// The box under a point of the view, or null.
    @Nullable
    Box at(double x, double y) {
        TopologyLayout now = layout;
        return now == null || x >= getWidth() - BAR ? null : now.at(x, y + bar.getValue());
    }

    @SuppressWarnings("ReferenceEquality") // the boxes of one layout; whether they say the same does not matter
    void hover(@Nullable Box box) {
        if (box != hovered) {
            hovered = box;
            requestLayout();
        }
    }

    @Nullable
    Box selected() {
        TopologyLayout now = layout;
        return now == null ? null : now.of(model.selected().get());
    }

    /// Selects the next box in a direction, the first where none is selected, and brings it into view.
    void move(Neighbour where) {
        TopologyLayout now = layout;
        if (now == null || now.cards().isEmpty()) {
            return;
        }
        Box from = selected();
        Box next = from == null ? now.cards().getFirst().boxes().getFirst() : where.of(now, from);
        if (next != null) {
            model.selected().set(next.facts().key());
            reveal(next);
        }
    }

    /// Brings an instance into view and selects it; once it is there, where it is not yet.
    public void reveal(String key) {
        wanted = key;
        model.selected().set(key);
        requestLayout();
    }

    private void revealWanted(TopologyLayout now) {
        if (wanted.isEmpty() || now.cards().isEmpty()) {
            return;
        }
        Box box = now.of(wanted);
        wanted = "";
        if (box != null) {
            reveal(box);
        }
    }

    private void reveal(Box box) {
        if (box.y() < bar.getValue() + STEP) {
            bar.setValue(Math.max(0, box.y() - 2 * STEP));
        } else if (box.y() + box.height() > bar.getValue() + getHeight() - STEP) {
            bar.setValue(Math.min(bar.getMax(), box.y() + box.height() - getHeight() + 2 * STEP));
        }
    }

    private void arrange() {
        if (!isVisible()) {
            return;
        }
        List<Section> sections = model.cards().get();
        nodes.clear();
        sections.forEach(section -> nodes.put(section.head().key(), model.node().apply(section)));
        shown.set(sections);
        layout = null;
        requestLayout();
    }

    private TopologyLayout arranged() {
        TopologyLayout now = layout;
        if (now != null && laidOutFor == getWidth()) {
            return now;
        }
        laidOutFor = getWidth();
        now = fitting(shown.get(), getWidth() - BAR);
        layout = now;
        Box before = hovered;
        hovered = before == null ? null : now.of(before.facts().key());
        return now;
    }

    private TopologyLayout fitting(List<Section> sections, double width) {
        Density density = chosen == null ? Density.LARGE : chosen;
        TopologyLayout made = TopologyLayout.of(sections, density, width);
        while (chosen == null && density != Density.SMALL && made.height() > getHeight() * SCREENS) {
            density = density.smaller();
            made = TopologyLayout.of(sections, density, width);
        }
        return made;
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible() || getWidth() < 64 || getHeight() < 64) {
            return;
        }
        TopologyLayout now = arranged();
        double over = Math.max(0, now.height() - getHeight());
        bar.setMax(over);
        bar.setVisibleAmount(over == 0 ? 1 : over * getHeight() / now.height());
        bar.setUnitIncrement(STEP);
        bar.setBlockIncrement(getHeight() - STEP);
        if (bar.getValue() > over) {
            bar.setValue(over);
        }
        bar.setVisible(over > 0);
        revealWanted(now);
        bar.resizeRelocate(getWidth() - BAR, 0, BAR, getHeight());
        canvas.setWidth(getWidth() - BAR);
        canvas.setHeight(getHeight());
        painter.draw(
                canvas,
                now,
                bar.getValue(),
                Spotlight.of(now, hovered, model.selected().get()),
                card -> nodes.get(card.head().key()));
    }
}
