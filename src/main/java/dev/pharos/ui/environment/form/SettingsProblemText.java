package dev.pharos.ui.environment.form;

import dev.pharos.settings.store.SettingsProblem;
import dev.pharos.ui.theme.Messages;

/// What was wrong with the settings file, in the user's language.
public final class SettingsProblemText {
    private SettingsProblemText() {}

    public static String of(SettingsProblem problem) {
        Messages words = Messages.of(SettingsProblemText.class);
        return switch (problem) {
            case SettingsProblem.Corrupt(var _, var keptAs, String _) -> words.get("settings.corrupt", keptAs);
            case SettingsProblem.PartlyCorrupt(var _, var keptAs, String _) -> words.get("settings.partly", keptAs);
            case SettingsProblem.Unreadable(var file, String reason) -> words.get("settings.unreadable", file, reason);
            case SettingsProblem.Newer(var file, int _) -> words.get("settings.newer", file);
            case SettingsProblem.NotSaved(var file, String reason) -> words.get("settings.notSaved", file, reason);
        };
    }
}
