package dev.pharos.ui.settings;

import dev.pharos.settings.Appearance;
import dev.pharos.settings.Preferences;
import dev.pharos.ui.fx.Choice;
import dev.pharos.ui.theme.Messages;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the window looks and how often it asks, a line each.
final class PreferenceList extends VBox {
    private static final List<Duration> INTERVALS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1));

    private final Messages words = Messages.of(PreferenceList.class);
    private final SettingsViewModel model;

    PreferenceList(SettingsViewModel model) {
        this.model = model;
        getStyleClass().add("ph-settings-lines");
        getChildren()
                .addAll(
                        line("theme", Appearance.ThemeChoice.values(), Appearance::theme, Appearance::withTheme),
                        line(
                                "language",
                                Appearance.LanguageChoice.values(),
                                Appearance::language,
                                Appearance::withLanguage),
                        line("motion", Appearance.Motion.values(), Appearance::motion, Appearance::withMotion),
                        line("zone", Appearance.ZoneChoice.values(), Appearance::zone, Appearance::withZone),
                        refresh());
    }

    private <T> Node line(
            String key, T[] things, Function<Appearance, T> now, BiFunction<Appearance, T, Appearance> changed) {
        Choice<T> choice = new Choice<>(
                key,
                List.of(things),
                thing -> words.get(key + "." + thing),
                thing -> model.change(all -> all.withAppearance(changed.apply(all.appearance(), thing))));
        model.preferencesProperty().subscribe(all -> choice.show(now.apply(all.appearance())));
        return line(key, choice);
    }

    private Node refresh() {
        Choice<Duration> choice = new Choice<>(
                "refresh",
                INTERVALS,
                each -> words.get(
                        each.toSeconds() < 60 ? "seconds" : "minutes",
                        each.toSeconds() < 60 ? each.toSeconds() : each.toMinutes()),
                each -> model.change(all -> all.withRefresh(each)));
        model.preferencesProperty().map(Preferences::refresh).subscribe(choice::show);
        return line("refresh", choice);
    }

    private Node line(String key, Node control) {
        Label name = new Label(words.get(key));
        Label hint = new Label(words.get(key + ".hint"));
        hint.getStyleClass().add("ph-form-note");
        hint.setWrapText(true);
        VBox texts = new VBox(name, hint);
        Region space = new Region();
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(texts, space, control);
        line.getStyleClass().add("ph-settings-line");
        return line;
    }
}
