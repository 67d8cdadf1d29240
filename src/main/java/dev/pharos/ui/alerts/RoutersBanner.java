package dev.pharos.ui.alerts;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.outcome.Failure;
import dev.pharos.ui.state.Banner;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.state.Status;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who did not answer: what is missing is said.
final class RoutersBanner extends VBox {
    private final AlertWords words;
    private final Banner banner = new Banner();

    RoutersBanner(AlertWords words) {
        this.words = words;
        getChildren().add(banner);
        setVisible(false);
        setManaged(false);
    }

    /// @param ungrouped why the routers' groups are not known; null where they are, or nobody asked
    void show(AlertBoard board, @Nullable Failure ungrouped) {
        String said = said(board, ungrouped);
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
        if (!said.isEmpty()) {
            banner.show(isWell(board, ungrouped) ? Status.INFO : Status.WARNING, said, null);
        }
    }

    /// Nobody failed: there is none to ask.
    private static boolean isWell(AlertBoard board, @Nullable Failure ungrouped) {
        return board.isWhole() && ungrouped == null;
    }

    private String said(AlertBoard board, @Nullable Failure ungrouped) {
        if (board.evaluator() != null) {
            return words.get(
                    "evaluator.silent", FailureText.of(board.evaluator()).title());
        }
        if (board.unfound() != null) {
            return words.get("routers.unknown", FailureText.of(board.unfound()).title());
        }
        for (AlertBoard.RouterAnswer router : board.routers()) {
            if (router.failure() != null) {
                return words.get(
                        board.isRouted() ? "router.silent" : "routers.silent",
                        FailureText.of(router.failure()).title());
            }
        }
        if (ungrouped != null) {
            return words.get("groups.silent", FailureText.of(ungrouped).title());
        }
        return board.routers().isEmpty() ? words.get(board.past() ? "routers.past" : "routers.none") : "";
    }
}
