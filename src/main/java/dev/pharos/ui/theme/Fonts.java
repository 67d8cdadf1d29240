package dev.pharos.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The typefaces that the stylesheets name, so that the window looks alike on every system: Open Sans (its figures are
/// all of one width) and Cousine for expressions. They come with the tiles' library; Korean is drawn with what the
/// system has. A face that is not there is replaced by the system's own, by JavaFX.
final class Fonts {
    private static final String FOLDER = "/eu/hansolo/toolboxfx/font/";
    private static final List<String> FACES =
            List.of("OpenSans-Regular.ttf", "OpenSans-Semibold.ttf", "OpenSans-Bold.ttf", "Cousine-Regular.ttf");

    private Fonts() {}

    /// Makes the faces known to JavaFX; further calls cost nothing of note.
    static void load() {
        for (String face : FACES) {
            try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + face)) {
                if (in != null) {
                    Font.loadFont(in, 13);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
