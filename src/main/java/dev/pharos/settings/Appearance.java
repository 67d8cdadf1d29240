package dev.pharos.settings;

/// Theme, language, time zone, motion.
public record Appearance(ThemeChoice theme, LanguageChoice language, ZoneChoice zone, Motion motion) {
    public static final Appearance DEFAULT =
            new Appearance(ThemeChoice.SYSTEM, LanguageChoice.SYSTEM, ZoneChoice.LOCAL, Motion.FULL);

    /// Dark or light; SYSTEM follows the desktop and is dark where the desktop says nothing.
    public enum ThemeChoice {
        SYSTEM,
        DARK,
        LIGHT
    }

    /// SYSTEM is Korean under a Korean locale and English under any other.
    public enum LanguageChoice {
        SYSTEM,
        ENGLISH,
        KOREAN
    }

    public enum ZoneChoice {
        LOCAL,
        UTC
    }

    public enum Motion {
        FULL,
        REDUCED
    }

    public Appearance withTheme(ThemeChoice other) {
        return new Appearance(other, language, zone, motion);
    }

    public Appearance withLanguage(LanguageChoice other) {
        return new Appearance(theme, other, zone, motion);
    }

    public Appearance withZone(ZoneChoice other) {
        return new Appearance(theme, language, other, motion);
    }

    public Appearance withMotion(Motion other) {
        return new Appearance(theme, language, zone, other);
    }
}
