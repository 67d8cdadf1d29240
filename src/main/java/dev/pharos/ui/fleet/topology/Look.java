package dev.pharos.ui.fleet.topology;

import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Palette;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Fonts and colours of the picture.
///
/// @param palette of the theme
record Look(Palette palette, Font body, Font strong, Font small) {
    static Look of(Palette palette) {
        return new Look(
                palette, Font.font("Open Sans", 13), Font.font("Open Sans Semibold", 13), Font.font("Open Sans", 12));
    }

    Color get(String token) {
        return palette.get(token);
    }

    Color status(Status status) {
        return palette.get(
                switch (status) {
                    case OK -> "ok";
                    case WARNING -> "warning";
                    case CRITICAL -> "critical";
                    case INFO -> "info";
                    case UNKNOWN -> "muted";
                });
    }

    /// Of a replication group, grey for none.
    Color group(int colour) {
        return colour < 0 ? palette.get("muted") : palette.series(colour);
    }
}
