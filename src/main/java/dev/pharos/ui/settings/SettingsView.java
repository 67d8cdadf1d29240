package dev.pharos.ui.settings;

import dev.pharos.settings.Preferences;
import dev.pharos.settings.store.SettingsProblem;
import dev.pharos.ui.environment.form.EnvironmentEditor;
import dev.pharos.ui.environment.form.SettingsProblemText;
import dev.pharos.ui.settings.notice.NoticeSection;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One column: environments, how the window looks, what is told of alerts, where things are kept.
final class SettingsView {
    private static final double WIDTH = 800;

    private final Messages words = Messages.of(SettingsView.class);
    private final Banner banner = new Banner();
    private final ScrollPane root;

    SettingsView(SettingsViewModel model, String select, UnfinishedForm unfinished) {
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("ph-title");
        VBox column = new VBox(
                title,
                banner,
                card("environments", new EnvironmentList(model, select, unfinished)),
                card("appearance", new PreferenceList(model)),
                card("notices", notices(model)),
                card("files", new FileList(model)));
        column.getStyleClass().add("ph-settings");
        column.setMaxWidth(WIDTH);
        root = new ScrollPane(new StackPane(column));
        root.setFitToWidth(true);
        root.getStyleClass().add("ph-settings-scroll");
        root.getStylesheets()
                .addAll(
                        EnvironmentEditor.stylesheet(),
                        Objects.requireNonNull(SettingsView.class.getResource("settings.css"))
                                .toExternalForm());
        model.problemProperty().subscribe(this::show);
    }

    Parent root() {
        return root;
    }

    private void show(Optional<SettingsProblem> problem) {
        problem.ifPresent(found -> banner.show(Status.WARNING, SettingsProblemText.of(found), null));
        banner.setVisible(problem.isPresent());
        banner.setManaged(problem.isPresent());
    }

    private static Node notices(SettingsViewModel model) {
        return new NoticeSection(
                model.preferencesProperty().map(Preferences::notices),
                change -> model.change(all -> all.withNotices(change.apply(all.notices()))),
                ZonedDateTime::now);
    }

    private Node card(String key, Node content) {
        Label heading = new Label(words.get("part." + key));
        heading.getStyleClass().add("ph-heading");
        VBox card = new VBox(heading, content);
        card.getStyleClass().addAll("ph-card", "ph-settings-card");
        return card;
    }
}
