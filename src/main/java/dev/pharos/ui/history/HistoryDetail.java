package dev.pharos.ui.history;

import dev.pharos.alerts.Severity;
import dev.pharos.alerts.history.AlertEpisode;
import dev.pharos.alerts.history.AlertStatistics;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.alerts.rule.Facts;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.Badge;
import dev.pharos.ui.state.Status;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that is known of when one alert was on.
final class HistoryDetail extends VBox {
    /// More would fill the page; the CSV has them all.
    private static final int MOST = 100;

    private final HistoryWords words;
    private final Actions actions;
    private @Nullable Told told;

    /// What can be done from here.
    ///
    /// @param zoom  looks at the time around an episode
    /// @param alert goes to the page of the alerts
    record Actions(Consumer<AlertEpisode> zoom, Consumer<AlertStatistics> alert, Runnable close) {}

    /// What is told: while it stays the same, so do the nodes.
    private record Told(AlertStatistics alert, ZoneId zone) {}

    HistoryDetail(HistoryWords words, Actions actions) {
        super(12);
        this.words = words;
        this.actions = actions;
        getStyleClass().add("ph-history-detail");
    }

    /// @param range that is looked at
    /// @param now   until when what is on lasts, in milliseconds since the epoch
    void show(AlertStatistics alert, TimeRange range, long now, ZoneId zone) {
        Told next = new Told(alert, zone);
        if (next.equals(told)) {
            return;
        }
        told = next;
        getChildren().setAll(head(alert), badges(alert), facts(alert), heading("episodes"));
        List<AlertEpisode> newest = alert.episodes().reversed();
        VBox episodes = new VBox();
        newest.stream().limit(MOST).forEach(each -> episodes.getChildren().add(episode(each, range, now, zone)));
        getChildren().add(episodes);
        if (newest.size() > MOST) {
            Label more = wrapped(words.get("detail.more", newest.size() - MOST));
            more.getStyleClass().addAll("ph-small", "ph-muted");
            getChildren().add(more);
        }
        getChildren().addAll(heading("labels"), Facts.of(alert.labels()));
    }

    private HBox head(AlertStatistics alert) {
        Label name = wrapped(alert.name());
        name.getStyleClass().add("ph-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("history-close");
        close.getStyleClass().addAll("flat", "small");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setTooltip(new Tooltip(words.get("detail.close")));
        close.setAccessibleText(words.get("detail.close"));
        close.setOnAction(_ -> actions.close().run());
        HBox head = new HBox(8, name, close);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private FlowPane badges(AlertStatistics alert) {
        FlowPane badges = new FlowPane(8, 4);
        badges.setAlignment(Pos.CENTER_LEFT);
        String severity = alert.labels().get("severity");
        badges.getChildren()
                .add(new Badge(
                        AlertStatus.of(Severity.of(alert.labels())),
                        severity.isEmpty() ? words.of(Severity.of(alert.labels())) : severity));
        if (alert.isFlapping()) {
            badges.getChildren().add(new Badge(Status.WARNING, words.get("flapping", alert.hourly())));
        }
        if (alert.isOn()) {
            Hyperlink open = new Hyperlink(words.get("detail.open"));
            open.setId("history-open");
            open.setOnAction(_ -> actions.alert().accept(alert));
            badges.getChildren().add(open);
        }
        return badges;
    }

    private Facts facts(AlertStatistics alert) {
        Facts facts = new Facts();
        facts.add(words.get("column.fired"), words.get("detail.times", alert.count()));
        facts.add(words.get("column.total"), HistoryWords.length(alert.total()));
        facts.add(words.get("column.median"), HistoryWords.length(alert.median()));
        facts.add(words.get("detail.mean"), HistoryWords.length(alert.mean()));
        facts.add(words.get("column.longest"), HistoryWords.length(alert.longest()));
        return facts;
    }

    private HBox episode(AlertEpisode episode, TimeRange range, long now, ZoneId zone) {
        Label times = new Label(words.get(
                "episode.times",
                HistoryWords.time(episode.start(), range, zone),
                episode.isOn() ? words.get("episode.on") : HistoryWords.time(episode.end(), range, zone)));
        if (episode.isOn()) {
            Status.CRITICAL.mark(times);
        }
        times.getStyleClass().add("ph-history-times");
        Label about = new Label(words.get(
                episode.pendingSince() > 0 && episode.pendingSince() < episode.start()
                        ? "episode.about.pending"
                        : "episode.about",
                HistoryWords.length(episode.millis(now)),
                words.of(episode.witness()),
                HistoryWords.length(Math.max(0, episode.start() - episode.pendingSince()))));
        about.getStyleClass().addAll("ph-small", "ph-muted");
        VBox text = new VBox(times, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        Button zoom = new Button("", new FontIcon(Feather.ZOOM_IN));
        zoom.getStyleClass().addAll("flat", "small", "ph-history-zoom");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        zoom.setTooltip(new Tooltip(words.get("episode.zoom")));
        zoom.setAccessibleText(words.get("episode.zoom"));
        zoom.setOnAction(_ -> actions.zoom().accept(episode));
        HBox line = new HBox(8, text, zoom);
        line.getStyleClass().add("ph-history-episode");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label heading(String key) {
        Label heading = new Label(words.get("detail." + key));
        heading.getStyleClass().add("ph-section");
        return heading;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
