package dev.pharos.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FocusPlaceTest {
    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @Test
    void isFoundAgainByTheWayToIt() throws Exception {
        Button again = new Button("b");
        assertThat(restored(new Button("b"), again)).isTrue();
    }

    @Test
    void isNotSomethingElseThatLiesThereNow() throws Exception {
        assertThat(restored(new Button("b"), new TextField())).isFalse();
        assertThat(restored(new Button("b"), new Label("b"))).isFalse();
    }

    @Test
    void isNotWhatTheTabKeyNoLongerComesBy() throws Exception {
        Button passed = new Button("b");
        passed.setFocusTraversable(false);
        assertThat(restored(new Button("b"), passed)).isFalse();
    }

    @Test
    void isByItsIdWhatHasOne() throws Exception {
        Button named = new Button("b");
        named.setId("b");
        TextField again = new TextField();
        again.setId("b");
        assertThat(restored(named, again)).isTrue();
    }

    /// Whether the keyboard, which is on one, goes to the other that takes its place.
    private static boolean restored(Node before, Node after) throws Exception {
        return Screen.on(() -> {
            Scene scene = new Scene(new VBox(new Label("a"), before));
            before.requestFocus();
            FocusPlace place = FocusPlace.in(scene).orElseThrow();
            scene.setRoot(new VBox(new Label("a"), after));
            return place.restore(scene) && after.equals(scene.getFocusOwner());
        });
    }
}
