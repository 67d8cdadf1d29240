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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What is wrong, in one line: a sentence where one thing of a kind is, a count where many are, and behind a
/// button what the line has no room for. One quiet line when all is well. Always as high: nothing below it moves
/// with what goes wrong.
final class ProblemStrip extends Region {
    private static final double HEIGHT = 28;
    private static final double GAP = 8;

    private final Messages words;
    private final Consumer<Problem> one;
    private final Consumer<ProblemKind> many;
    private final MenuButton more = new MenuButton();
    private List<Button> pills = List.of();
    private @Nullable List<Problem> shown;

    /// @param one  shows what a single problem is about
    /// @param many shows all that have problems of a kind
    ProblemStrip(Messages words, Consumer<Problem> one, Consumer<ProblemKind> many) {
        this.words = words;
        this.one = one;
        this.many = many;
        getStyleClass().add("ph-problems");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        more.setId("more-problems");
        more.getStyleClass().addAll("flat", "small");
        more.setMnemonicParsing(false);
    }

    /// @param answering how many instances answer
    void show(List<Problem> problems, int answering) {
        if (problems.equals(shown) && !problems.isEmpty()) {
            return;
        }
        shown = problems;
        pills = List.of();
        more.setText("");
        if (problems.isEmpty()) {
            Label well = new Label(words.get("problems.none", answering), new StatusDot(Status.OK));
            well.getStyleClass().add("ph-subtle");
            getChildren().setAll(well);
            return;
        }
        Map<ProblemKind, List<Problem>> byKind = new EnumMap<>(ProblemKind.class);
        problems.forEach(problem ->
                byKind.computeIfAbsent(problem.kind(), _ -> new ArrayList<>()).add(problem));
        pills = byKind.entrySet().stream()
                .map(kind -> pill(kind.getKey(), kind.getValue()))
                .toList();
        getChildren().setAll(pills);
        getChildren().add(more);
    }

    @Override
    protected void layoutChildren() {
        if (pills.isEmpty()) {
            getChildren().forEach(only -> place(only, 0, getWidth()));
            return;
        }
        int fit = fitting(getWidth());
        List<Button> hidden = pills.subList(fit, pills.size());
        double x = 0;
        for (Button pill : pills.subList(0, fit)) {
            x += place(pill, x, getWidth() - x) + GAP;
        }
        pills.forEach(pill -> pill.setVisible(!hidden.contains(pill)));
        more.setVisible(!hidden.isEmpty());
        if (!hidden.isEmpty()) {
            place(more, x, getWidth() - x);
        }
    }

    /// How many pills there is room for, at least one; tells `more` of the others.
    private int fitting(double width) {
        double all = pills.stream().mapToDouble(pill -> width(pill) + GAP).sum() - GAP;
        int fit = pills.size();
        while (fit > 1 && all > width) {
            fit--;
            fold(pills.subList(fit, pills.size()));
            all = pills.subList(0, fit).stream()
                            .mapToDouble(pill -> width(pill) + GAP)
                            .sum()
                    + width(more);
        }
        return fit;
    }

    private void fold(List<Button> hidden) {
        String text = words.get("problems.folded", hidden.size());
        if (!text.equals(more.getText())) {
            more.setText(text);
            more.getItems().setAll(hidden.stream().map(ProblemStrip::item).toList());
        }
    }

    private static MenuItem item(Button pill) {
        MenuItem item = new MenuItem(pill.getText());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> pill.fire());
        return item;
    }

    private static double width(Node node) {
        return Math.min(node.prefWidth(-1), node.maxWidth(-1));
    }

    /// At the middle of the line; says how wide it became.
    private static double place(Node node, double x, double room) {
        double width = Math.min(room, width(node));
        double height = node.prefHeight(width);
        node.resizeRelocate(x, Math.rint((HEIGHT - height) / 2), width, height);
        return width;
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
