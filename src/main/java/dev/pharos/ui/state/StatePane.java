package dev.pharos.ui.state;

import dev.pharos.ui.theme.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Holds what shows data and, over it, the other four of its states: a skeleton while loading, words where there is
/// nothing or where it failed, and a dimmed picture with its age where newer data cannot be had.
public final class StatePane extends StackPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Messages words = Messages.of(StatePane.class);
    private final Node content;
    private final Node skeleton;
    private final Runnable retry;
    private final Banner banner = new Banner();
    private ZoneId zone = ZoneId.systemDefault();
    private ViewState state = new ViewState.Data();

    /// @param content  what shows the data
    /// @param skeleton its shape while nothing has come yet
    /// @param retry    asks again
    public StatePane(Node content, Node skeleton, Runnable retry) {
        this.content = content;
        this.skeleton = skeleton;
        this.retry = retry;
        content.getStyleClass().add("ph-state-content");
        getChildren().add(content);
        // At the foot: a banner that comes and goes must neither move the data nor cover its headings.
        StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
        StackPane.setMargin(banner, new Insets(8));
        banner.setMaxHeight(USE_PREF_SIZE);
        banner.setMaxWidth(720);
        show(new ViewState.Loading());
    }

    /// The zone in which the age of stale data is told.
    public void setZone(ZoneId zone) {
        this.zone = zone;
    }

    public void show(ViewState next) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        getStyleClass().remove("ph-stale");
        switch (next) {
            case ViewState.Loading _ -> over(skeleton);
            case ViewState.Data _ -> over(null);
            case ViewState.Empty(String title, String hint) ->
                over(message(Feather.INBOX, "ph-muted", title, hint, ""));
            case ViewState.Stale(var failure, long since) -> {
                getStyleClass().add("ph-stale");
                over(banner);
                content.setVisible(true);
                banner.show(
                        Status.WARNING,
                        words.get(
                                "stale",
                                Instant.ofEpochMilli(since).atZone(zone).format(CLOCK),
                                FailureText.of(failure).title()),
                        new Action(words.get("retry"), retry));
            }
            case ViewState.Failed(var failure) -> {
                FailureText text = FailureText.of(failure);
                Node message = message(Feather.ALERT_OCTAGON, "ph-critical", text.title(), text.hint(), text.detail());
                Button again = new Button(words.get("retry"), new FontIcon(Feather.REFRESH_CW));
                again.setOnAction(_ -> retry.run());
                ((VBox) message).getChildren().add(again);
                over(message);
            }
        }
    }

    private void over(@Nullable Node node) {
        content.setVisible(node == null);
        getChildren().setAll(content);
        if (node != null) {
            getChildren().add(node);
        }
    }

    private static VBox message(Ikon icon, String colour, String title, String hint, String detail) {
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add(colour);
        VBox box = new VBox(sign, label(title, "ph-heading"));
        box.getStyleClass().add("ph-message");
        if (!hint.isEmpty()) {
            box.getChildren().add(label(hint, "ph-subtle"));
        }
        if (!detail.isEmpty()) {
            box.getChildren().add(label(detail, "ph-muted", "ph-small", "ph-code"));
        }
        return box;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMaxWidth(640);
        return label;
    }
}
