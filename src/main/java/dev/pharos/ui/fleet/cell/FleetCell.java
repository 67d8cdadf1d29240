package dev.pharos.ui.fleet.cell;

import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.Line;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell of the fleet's table: drawn anew for another line, redrawn in place when its line says something else.
public abstract class FleetCell extends TableCell<Line, Line> {
    /// Both sides, in pixels.
    static final double PADDING = 16;

    /// What is drawn beside a number, where nothing else says how wide, in pixels.
    static final double PART = 40;

    private @Nullable Facts drawn;

    /// Shows what is said. Called only when that changed.
    abstract void draw(Facts facts);

    /// Shows nothing.
    void clear() {
        setText(null);
        setGraphic(null);
    }

    @Override
    protected final void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            drawn = null;
            clear();
        } else {
            redraw();
        }
    }

    /// Shows what its line says now, if that changed.
    @SuppressWarnings(
            "ReferenceEquality") // facts are made anew at each refresh; comparing them costs more than drawing
    public final void redraw() {
        Line line = getItem();
        if (!isEmpty() && line != null && line.facts() != drawn) {
            drawn = line.facts();
            draw(drawn);
        }
    }

    /// Makes a box as wide as the cell; where the table asks how wide the cell would like to be, as wide as its parts
    /// would.
    final void fill(Region box) {
        box.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() > 0 ? getWidth() - PADDING : Region.USE_COMPUTED_SIZE, widthProperty()));
    }
}
