package dev.pharos.app.own;

import dev.pharos.settings.Appearance;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.shell.Look;
import dev.pharos.ui.theme.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// The user's choices in the window's terms.
public final class LookOf {
    private LookOf() {}

    public static Look look(Appearance appearance) {
        Motion motion = switch (appearance.motion()) {
            case FULL -> Motion.FULL;
            case REDUCED -> Motion.NONE;
        };
        return new Look(theme(appearance), motion);
    }

    /// Follows the desktop where the user did not choose. JavaFX says light where a desktop says nothing, so only a
    /// desktop that has colours of its own to tell is believed.
    public static Theme theme(Appearance appearance) {
        return switch (appearance.theme()) {
            case DARK -> Theme.DARK;
            case LIGHT -> Theme.LIGHT;
            case SYSTEM ->
                !Platform.getPreferences().isEmpty()
                                && Platform.getPreferences().getColorScheme() == ColorScheme.LIGHT
                        ? Theme.LIGHT
                        : Theme.DARK;
        };
    }

    public static Locale language(Appearance appearance, Locale system) {
        return switch (appearance.language()) {
            case ENGLISH -> Locale.ENGLISH;
            case KOREAN -> Locale.KOREAN;
            case SYSTEM -> system.getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH;
        };
    }

    public static ZoneId zone(Appearance appearance) {
        return switch (appearance.zone()) {
            case LOCAL -> ZoneId.systemDefault();
            case UTC -> ZoneOffset.UTC;
        };
    }
}
