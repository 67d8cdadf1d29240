package dev.pharos.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.theme.Theme;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ScrollKeysTest {
    @Test
    void theKeysScrollFromThePageAndLeaveATextFieldItsOwn() throws Exception {
        Screen.start();
        Region tall = new Region();
        tall.setMinHeight(6000);
        TextField text = new TextField("abc");
        ScrollPane pane = Screen.on(() -> new ScrollPane(tall));
        StackPane page = new StackPane(pane);
        page.setFocusTraversable(true);
        ScrollKeys.install(page, pane);
        VBox root = new VBox(text, page);
        root.setMaxHeight(600);
        Screen screen = Screen.show(root, Theme.DARK);
        Screen.on(() -> {
            page.requestFocus();
            return true;
        });
        screen.robot().push(KeyCode.END);
        Screen.until("it is at its end", () -> pane.getVvalue() == 1);
        screen.robot().push(KeyCode.PAGE_UP);
        Screen.until("it is a window before its end", () -> pane.getVvalue() < 1 && pane.getVvalue() > 0.7);
        screen.robot().push(KeyCode.PAGE_DOWN);
        Screen.until("it is at its end again", () -> pane.getVvalue() == 1);
        screen.robot().push(KeyCode.HOME);
        Screen.until("it is at its top", () -> pane.getVvalue() == 0);

        // A pane that has the keyboard itself goes by windows, too.
        Screen.on(() -> {
            pane.requestFocus();
            return true;
        });
        screen.robot().push(KeyCode.PAGE_DOWN);
        Screen.until("it is nearly a window down", () -> {
            double seen = pane.getViewportBounds().getHeight();
            return pane.getVvalue() * (tall.getHeight() - seen) > 0.8 * seen;
        });
        screen.robot().push(KeyCode.HOME);

        Screen.on(() -> {
            text.requestFocus();
            text.end();
            return true;
        });
        screen.robot().push(KeyCode.HOME);
        assertThat(Screen.on(text::getCaretPosition)).isZero();
        assertThat(Screen.on(pane::getVvalue)).isZero();
        screen.close();
    }
}
