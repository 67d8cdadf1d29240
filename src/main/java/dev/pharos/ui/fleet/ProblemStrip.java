package dev.pharos.ui.fleet;

import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.trouble.Problem;
import dev.pharos.ui.trouble.ProblemKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What is wrong, in one line: a sentence where one thing of a kind is, a count where many are. One quiet line when all
/// is well.
final class ProblemStrip extends FlowPane {
    private final Messages words;
    private final Consumer<Problem> one;
    private final Consumer<ProblemKind> many;
    private @Nullable List<Problem> shown;

    /// @param one  shows what a single problem is about
    /// @param many shows all that have problems of a kind
    ProblemStrip(Messages words, Consumer<Problem> one, Consumer<ProblemKind> many) {
        super(8, 4);
        this.words = words;
        this.one = one;
        this.many = many;
        getStyleClass().add("ph-problems");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(28);
    }

    /// @param answering how many instances answer
    void show(List<Problem> problems, int answering) {
        if (problems.equals(shown) && !problems.isEmpty()) {
            return;
        }
        shown = problems;
        getChildren().clear();
        if (problems.isEmpty()) {
            Label well = new Label(words.get("problems.none", answering), new StatusDot(Status.OK));
            well.getStyleClass().add("ph-subtle");
            getChildren().add(well);
            return;
        }
        Map<ProblemKind, List<Problem>> byKind = new EnumMap<>(ProblemKind.class);
        problems.forEach(problem ->
                byKind.computeIfAbsent(problem.kind(), _ -> new ArrayList<>()).add(problem));
        byKind.forEach((kind, of) -> getChildren().add(pill(kind, of)));
    }

    private Button pill(ProblemKind kind, List<Problem> of) {
        Problem first = of.getFirst();
        boolean single = of.size() == 1;
        Button pill = new Button(
                single ? first.text() : words.get("problems." + kind.token(), of.size()),
                new HBox(new StatusDot(first.status())));
        ((HBox) pill.getGraphic()).setAlignment(Pos.CENTER);
        pill.setMnemonicParsing(false);
        pill.getStyleClass().setAll("ph-problem");
        first.status().mark(pill);
        pill.setTooltip(new Tooltip(tooltip(of)));
        pill.setOnAction(_ -> {
            if (single) {
                one.accept(first);
            } else {
                many.accept(kind);
            }
        });
        return pill;
    }

    private String tooltip(List<Problem> of) {
        int most = 12;
        String listed = of.stream().limit(most).map(Problem::text).collect(Collectors.joining("\n"));
        return of.size() <= most ? listed : listed + "\n" + words.get("problems.more", of.size() - most);
    }
}
