package dev.pharos.ui.alerts.runbook;

import dev.pharos.alerts.runbook.Runbooks;
import dev.pharos.ui.theme.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The runbook of an alert that Pharos has one for: its title, and the whole text once it is asked for.
public final class RunbookSection extends VBox {
    private final VBox text = new VBox(4);
    private final Hyperlink title;

    private RunbookSection(String runbook) {
        super(8);
        getStyleClass().add("ph-runbook");
        Messages words = Messages.of(RunbookSection.class);
        Label heading = new Label(words.get("heading"));
        heading.getStyleClass().add("ph-section");
        title = new Hyperlink("", new FontIcon(Feather.BOOK_OPEN));
        title.setId("runbook-title");
        text.setId("runbook-text");
        title.setWrapText(true);
        title.setOnAction(_ -> show(!text.isVisible()));
        runbook.lines().forEach(this::line);
        show(false);
        getChildren().addAll(heading, title, text);
    }

    /// In the user's language; empty where there is none for that name.
    public static Optional<Node> of(String alertName) {
        return new Runbooks()
                .text(alertName, Locale.getDefault(Locale.Category.DISPLAY))
                .map(RunbookSection::new);
    }

    private void show(boolean open) {
        text.setVisible(open);
        text.setManaged(open);
        title.setVisited(false);
    }

    /// The kinds of lines that runbooks have: title, heading, point, paragraph.
    private void line(String line) {
        if (line.startsWith("# ")) {
            // The alert's name, which stands above already, and what it is called in words.
            title.setText(line.substring(line.indexOf(" — ") + " — ".length()));
        } else if (line.startsWith("## ")) {
            Label heading = text(line.substring(3));
            heading.getStyleClass().add("ph-runbook-heading");
            text.getChildren().add(heading);
        } else if (line.startsWith("- ")) {
            text.getChildren().add(point(plain(line.substring(2))));
        } else if (!line.isBlank()) {
            Label paragraph = text(plain(line));
            paragraph.getStyleClass().add("ph-small");
            text.getChildren().add(paragraph);
        }
    }

    /// Code stands between typographic quotes: a label has one font.
    private static String plain(String line) {
        return line.replaceAll("`([^`]*)`", "‘$1’");
    }

    /// Further lines begin where the first does.
    private static HBox point(String words) {
        Label bullet = new Label("•");
        bullet.setMinWidth(Region.USE_PREF_SIZE);
        Label said = text(words);
        List.of(bullet, said).forEach(label -> label.getStyleClass().add("ph-small"));
        return new HBox(8, bullet, said);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
