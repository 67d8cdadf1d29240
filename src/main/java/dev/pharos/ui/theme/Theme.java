package dev.pharos.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;

/// Dark or light. A theme is AtlantaFX's stylesheet, our colour tokens (`dark.css`, `light.css`) and `pharos.css`,
/// which styles our own controls from the tokens and gives AtlantaFX the same colours.
public enum Theme {
    DARK("/atlantafx/base/theme/primer-dark.css", "dark.css"),
    LIGHT("/atlantafx/base/theme/primer-light.css", "light.css");

    private final String base;
    private final String tokens;

    Theme(String base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /// Dresses a scene in this theme instead of the one it had. On the FX thread.
    public void dress(Scene scene) {
        Fonts.load();
        scene.getStylesheets().setAll(stylesheets());
    }

    /// The stylesheets of a scene, in order.
    public List<String> stylesheets() {
        return List.of(url(base), url(tokens), url("pharos.css"));
    }

    public Palette palette() {
        return Palette.read(tokens);
    }

    private static String url(String resource) {
        return Objects.requireNonNull(Theme.class.getResource(resource), resource)
                .toExternalForm();
    }
}
