package dev.pharos.ui.chart.menu;

import dev.pharos.ui.chart.export.Written;
import dev.pharos.ui.state.Action;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Says at the foot of a plot what became of what was saved or copied. What went well goes by itself, what failed stays
/// until it is read. Costs nothing until there is something to say.
final class Notice {
    /// Work that is done sooner needs no word.
    private static final Duration PATIENCE = Duration.seconds(1);

    private static final Duration READING = Duration.seconds(5);
    private static final double AWAY = 8;

    private final Messages words;
    private final Group group = new Group();
    private final PauseTransition pause = new PauseTransition();
    private @Nullable Banner banner;
    private Rectangle2D area = Rectangle2D.EMPTY;

    Notice(Messages words) {
        this.words = words;
        group.setManaged(false);
        group.setVisible(false);
    }

    Group group() {
        return group;
    }

    /// A file is being written.
    void working(String name, Runnable cancel) {
        hide();
        after(PATIENCE, () -> show(Status.INFO, words.get("saving", name), new Action(words.get("cancel"), cancel)));
    }

    /// It was, or was not.
    void tell(Written written) {
        switch (written) {
            case Written.Done(var file) -> done(words.get("saved", file.toString()));
            case Written.Cancelled _ -> done(words.get("cancelled"));
            case Written.Failed(var file, var cause, String detail) -> {
                String place = String.valueOf(cause == Written.Cause.NO_FOLDER ? file.getParent() : file);
                pause.stop();
                show(
                        Status.CRITICAL,
                        words.get("failed." + cause.name(), place, detail),
                        new Action(words.get("close"), this::hide));
            }
        }
    }

    /// Something went well.
    void done(String what) {
        done(what, null);
    }

    /// @param action what can be done about it, which ends it
    void done(String what, @Nullable Action action) {
        show(
                Status.OK,
                what,
                action == null
                        ? null
                        : new Action(action.name(), () -> {
                            hide();
                            action.run().run();
                        }));
        after(READING, this::hide);
    }

    void hide() {
        pause.stop();
        group.setVisible(false);
    }

    /// @param plot where the plot lies
    void layOut(Rectangle2D plot) {
        area = plot;
        place();
    }

    private void after(Duration delay, Runnable deed) {
        pause.stop();
        pause.setDuration(delay);
        pause.setOnFinished(_ -> deed.run());
        pause.playFromStart();
    }

    private void show(Status status, String text, @Nullable Action action) {
        Banner shown = banner;
        if (shown == null) {
            shown = new Banner();
            shown.setManaged(false);
            banner = shown;
            group.getChildren().add(shown);
        }
        shown.show(status, text, action);
        group.setVisible(true);
        place();
    }

    private void place() {
        Banner shown = banner;
        if (shown != null && group.isVisible()) {
            shown.applyCss();
            double width = Math.max(1, Math.min(area.getWidth() - 2 * AWAY, Math.ceil(shown.prefWidth(-1))));
            double height = Math.ceil(shown.prefHeight(width));
            shown.resizeRelocate(
                    Math.rint(area.getMinX() + (area.getWidth() - width) / 2),
                    Math.rint(area.getMaxY() - AWAY - height),
                    width,
                    height);
        }
    }
}
