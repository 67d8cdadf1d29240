package dev.pharos.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private final List<String> chosen = new ArrayList<>();
    private Choice<String> choice;
    private Screen screen;

    @BeforeEach
    void showOne() throws Exception {
        Screen.start();
        choice = Screen.on(() -> new Choice<>("tea", List.of("green", "black", "white"), name -> name, chosen::add));
        Screen.on(() -> {
            choice.show("green");
            return true;
        });
        screen = Screen.show(choice, Theme.DARK);
    }

    @AfterEach
    void close() throws Exception {
        screen.close();
    }

    @Test
    void arrowKeysChooseOneAfterTheOther() throws Exception {
        Screen.on(() -> {
            screen.find("#tea-green", ToggleButton.class).requestFocus();
            return true;
        });
        screen.robot().push(KeyCode.RIGHT);
        screen.robot().push(KeyCode.RIGHT);
        screen.robot().push(KeyCode.LEFT);

        assertThat(chosen).containsExactly("black", "white", "black");
        assertThat(Screen.on(() -> screen.find("#tea-black", ToggleButton.class).isFocused()))
                .isTrue();
    }

    @Test
    void whatIsChosenStaysSoWhenItIsPressedAgainAndWhatIsShownIsNotChosen() throws Exception {
        Screen.on(() -> {
            screen.find("#tea-green", ToggleButton.class).fire();
            choice.show("white");
            return true;
        });

        assertThat(chosen).isEmpty();
        assertThat(Screen.on(() -> screen.find("#tea-white", ToggleButton.class).isSelected()))
                .isTrue();
    }
}
