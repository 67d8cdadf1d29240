package dev.pharos.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.picture.Offscreen;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyRepeatTest {
    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void aKeyThatIsPressedAgainBeforeItIsReleasedRepeats() throws InterruptedException {
        Offscreen.call(() -> {
            Scene scene = new Scene(new StackPane());
            KeyRepeat keys = new KeyRepeat(scene);

            send(scene, KeyEvent.KEY_PRESSED, KeyCode.CONTROL);
            send(scene, KeyEvent.KEY_PRESSED, KeyCode.L);
            assertThat(keys.isRepeating()).isFalse();

            send(scene, KeyEvent.KEY_PRESSED, KeyCode.L);
            assertThat(keys.isRepeating()).isTrue();

            send(scene, KeyEvent.KEY_RELEASED, KeyCode.L);
            assertThat(keys.isRepeating()).isFalse();
            send(scene, KeyEvent.KEY_PRESSED, KeyCode.L);
            assertThat(keys.isRepeating()).as("pressed a second time").isFalse();
            return scene;
        });
    }

    private static void send(Scene scene, EventType<KeyEvent> type, KeyCode code) {
        Event.fireEvent(scene, new KeyEvent(type, "", "", code, false, true, false, false));
    }
}
