package dev.pharos.ui.shell.layer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What floats above the page inside the window: the palette, the time picker, the list of keys. One at a time;
/// Escape or a press beside it takes it away and gives the focus back; until then the keyboard stays within it.
public final class Overlay extends StackPane {
    private static final double GAP = 4;

    private @Nullable Node focusBefore;

    public Overlay() {
        getStyleClass().add("ph-overlay");
        setVisible(false);
        setPickOnBounds(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                step(event.isShiftDown() ? -1 : 1);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /// Puts the focus on the next or the one before, and goes round at the ends.
    private void step(int by) {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        if (!stops.isEmpty()) {
            Node owner = getScene().getFocusOwner();
            int from = stops.indexOf(owner);
            int next = from < 0 ? (by > 0 ? 0 : stops.size() - 1) : Math.floorMod(from + by, stops.size());
            stops.get(next).requestFocus();
        }
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                stops.add(node);
            } else if (node instanceof Parent inner) {
                collect(inner, stops);
            }
        }
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// In the upper middle of the window, where the eye is.
    public void showCentred(Region content, Node focus) {
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        StackPane.setMargin(content, new Insets(96, 16, 16, 16));
        show(content, focus);
    }

    /// As [#showCentred(Region, Node)], where there is nothing in it to put the focus on.
    public void showCentred(Region content) {
        showCentred(content, content);
    }

    /// Under a control, its right edges aligned.
    public void showUnder(Node anchor, Region content, Node focus) {
        Bounds box = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double right = Math.max(8, getWidth() - box.getMaxX());
        StackPane.setAlignment(content, Pos.TOP_RIGHT);
        StackPane.setMargin(content, new Insets(box.getMaxY() + GAP, right, 8, 8));
        show(content, focus);
    }

    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    private void show(Region content, Node focus) {
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(content);
        setVisible(true);
        focus.requestFocus();
    }
}
