package dev.pharos.ui.shell.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverlayTest {
    @BeforeAll
    static void toolkit() throws Exception {
        Screen.start();
    }

    @Test
    void theKeyboardGoesRoundInItAndEscapeGivesItBack() throws Exception {
        Button beneath = named(new Button("beneath"), "beneath");
        TextField from = named(new TextField(), "from");
        Button apply = named(new Button("apply"), "apply");
        Overlay overlay = Screen.on(Overlay::new);
        Screen screen = Screen.show(Screen.on(() -> new StackPane(beneath, overlay)), Theme.DARK);
        Screen.on(() -> {
            beneath.requestFocus();
            overlay.showCentred(new VBox(from, apply), from);
            return true;
        });
        assertThat(focused(screen)).isEqualTo("from");

        screen.robot().press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused(screen)).isEqualTo("apply");
        screen.robot().type(KeyCode.TAB);
        assertThat(focused(screen)).isEqualTo("from");

        screen.robot().type(KeyCode.ESCAPE);
        assertThat(focused(screen)).isEqualTo("beneath");
        screen.close();
    }

    private static String focused(Screen screen) throws Exception {
        return Screen.on(() -> screen.stage().getScene().getFocusOwner().getId());
    }

    private static <T extends Node> T named(T node, String id) {
        node.setId(id);
        return node;
    }
}
