package dev.pharos.ui.page;

import dev.pharos.ui.state.ViewState;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Parent;

/// One page of the window. Made when it is gone to, hidden when left; a hidden page asks nothing of the server.
public interface Page {
    PageAddress address();

    /// What breadcrumbs and the window's title call it.
    String title();

    Parent view();

    /// Its own keys, beside those of the window.
    default List<PageKey> keys() {
        return List.of();
    }

    /// What the page in its place would go on from; empty where that is nothing.
    default Optional<Keepsake> keepsake() {
        return Optional.empty();
    }

    /// Goes on from what the page in whose place it is knew; before it is shown.
    default void goOn(Keepsake keepsake) {}

    /// Starts following the window's time.
    void show();

    /// Stops, cancels what is in flight; the page may be shown again.
    void hide();

    /// True once the first data, or the reason why there is none, is on screen: pictures wait for it.
    ReadOnlyBooleanProperty settled();

    /// True while some of it is of another range than what is looked at, once that has taken a second: the window shows
    /// that it is worked on.
    default ReadOnlyBooleanProperty behind() {
        return new ReadOnlyBooleanWrapper(this, "behind").getReadOnlyProperty();
    }

    /// What the page as a whole shows: where it is failed there is nothing to see but the reason. Parts of a page that
    /// has its data may be in another state.
    ReadOnlyObjectProperty<ViewState> state();

    /// What it knows that can be gone to by name, in view or not.
    default List<Place> places() {
        return List.of();
    }

    /// The parts in view whose own questions failed, in the order in which they are seen: a picture says what it lacks.
    default List<Undrawn> undrawn() {
        return List.of();
    }
}
