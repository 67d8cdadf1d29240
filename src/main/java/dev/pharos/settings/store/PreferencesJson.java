package dev.pharos.settings.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pharos.settings.AlertNotices;
import dev.pharos.settings.Appearance;
import dev.pharos.settings.Preferences;
import dev.pharos.settings.WindowBounds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Preferences as JSON and back.
final class PreferencesJson {
    private PreferencesJson() {}

    static void write(Preferences preferences, ObjectNode tree) {
        Appearance appearance = preferences.appearance();
        tree.put("theme", Fields.name(appearance.theme()));
        tree.put("language", language(appearance.language()));
        tree.put("zone", Fields.name(appearance.zone()));
        tree.put("motion", Fields.name(appearance.motion()));
        tree.put("refreshMillis", preferences.refresh().toMillis());
        preferences
                .window()
                .ifPresent(window -> tree.putObject("window")
                        .put("x", window.x())
                        .put("y", window.y())
                        .put("width", window.width())
                        .put("height", window.height())
                        .put("extent", Fields.name(window.extent())));
        preferences.lastEnvironment().ifPresent(id -> tree.put("lastEnvironment", id));
        NoticesJson.write(preferences.notices(), tree.putObject("notices"));
        // Sorted, so that the file changes only where something changed.
        ObjectNode views = tree.putObject("views");
        new TreeMap<>(preferences.views()).forEach(views::put);
    }

    /// @param broken told why what is said of notices cannot be understood; they are the defaults then
    static Preferences read(JsonNode tree, Consumer<String> broken) {
        Preferences otherwise = Preferences.DEFAULT;
        Appearance appearance = otherwise.appearance();
        JsonNode window = Fields.object(tree, "window");
        Map<String, String> views = new LinkedHashMap<>();
        JsonNode kept = Fields.object(tree, "views");
        kept.fieldNames().forEachRemaining(key -> views.put(key, Fields.text(kept, key)));
        return new Preferences(
                new Appearance(
                        Fields.constant(tree, "theme", appearance.theme()),
                        language(tree),
                        Fields.constant(tree, "zone", appearance.zone()),
                        Fields.constant(tree, "motion", appearance.motion())),
                Fields.optionalDuration(tree, "refreshMillis").orElse(otherwise.refresh()),
                window.isObject() ? Optional.of(window(window)) : Optional.empty(),
                Fields.optionalText(tree, "lastEnvironment"),
                notices(tree, broken),
                views);
    }

    private static AlertNotices notices(JsonNode tree, Consumer<String> broken) {
        try {
            return NoticesJson.read(Fields.object(tree, "notices"));
        } catch (IllegalArgumentException e) {
            broken.accept(String.valueOf(e.getMessage()));
            return AlertNotices.DEFAULT;
        }
    }

    private static WindowBounds window(JsonNode tree) {
        return new WindowBounds(
                Fields.number(tree, "x"),
                Fields.number(tree, "y"),
                Fields.number(tree, "width"),
                Fields.number(tree, "height"),
                Fields.constant(tree, "extent", WindowBounds.Extent.NORMAL));
    }

    private static String language(Appearance.LanguageChoice language) {
        return switch (language) {
            case SYSTEM -> "system";
            case ENGLISH -> "en";
            case KOREAN -> "ko";
        };
    }

    private static Appearance.LanguageChoice language(JsonNode tree) {
        return switch (Fields.optionalText(tree, "language").orElse("system")) {
            case "system" -> Appearance.LanguageChoice.SYSTEM;
            case "en" -> Appearance.LanguageChoice.ENGLISH;
            case "ko" -> Appearance.LanguageChoice.KOREAN;
            default -> throw new IllegalArgumentException("language is none of those that Pharos knows");
        };
    }
}
