package dev.pharos.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Which control has the keyboard, said so that it can be found again where everything was drawn anew: by the way down
/// to it, else by its id.
///
/// @param way      from the root, which child each time
/// @param id       of the control; empty where it has none
/// @param kind     its class: at the same place of another page there may be something else
/// @param reach    whether the Tab key comes by it
/// @param scrolled how far what holds it is scrolled, from 0 to 1
public record FocusPlace(List<Integer> way, String id, Class<? extends Node> kind, Reach reach, double scrolled) {
    /// Whether the Tab key comes by a control; what it does not come by was given the keyboard on purpose.
    public enum Reach {
        BY_TAB,
        ON_PURPOSE
    }

    public FocusPlace {
        way = List.copyOf(way);
    }

    /// Empty where nothing has the keyboard.
    public static Optional<FocusPlace> in(Scene scene) {
        return Optional.ofNullable(scene.getFocusOwner()).map(FocusPlace::of);
    }

    private static FocusPlace of(Node control) {
        Deque<Integer> way = new ArrayDeque<>();
        Node at = control;
        while (at.getParent() != null) {
            way.push(at.getParent().getChildrenUnmodifiable().indexOf(at));
            at = at.getParent();
        }
        ScrollPane pane = Keyboard.scroll(control);
        return new FocusPlace(
                List.copyOf(way),
                idOf(control),
                control.getClass(),
                reachOf(control),
                pane == null ? 0 : pane.getVvalue());
    }

    /// Gives the keyboard to the control at this place, and scrolls to where it was.
    ///
    /// @return whether there is one and it took it
    public boolean restore(Scene scene) {
        Parent root = scene.getRoot();
        // What is in a scroll pane is found once that has been laid out.
        root.applyCss();
        root.layout();
        Node control = find(root);
        if (control == null) {
            return false;
        }
        control.requestFocus();
        ScrollPane pane = Keyboard.scroll(control);
        if (pane != null) {
            pane.setVvalue(scrolled);
        }
        return control.equals(scene.getFocusOwner());
    }

    private @Nullable Node find(Parent root) {
        Node at = root;
        for (int child : way) {
            List<Node> children = at instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
            at = child < children.size() ? children.get(child) : null;
        }
        if (at != null && isAlike(at)) {
            return at;
        }
        return id.isEmpty() ? null : root.lookup("#" + id);
    }

    private boolean isAlike(Node other) {
        return idOf(other).equals(id) && (!id.isEmpty() || (other.getClass() == kind && reachOf(other) == reach));
    }

    private static Reach reachOf(Node node) {
        return node.isFocusTraversable() ? Reach.BY_TAB : Reach.ON_PURPOSE;
    }

    private static String idOf(Node node) {
        return Objects.requireNonNullElse(node.getId(), "");
    }
}
