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

    /// A pill beside others, in pixels.
    private static final double LONGEST = 560;

    private final Messages words;
    private final Consumer<Problem> one;
    private final Consumer<ProblemKind> many;
    private final MenuButton more = new MenuButton();
    /// One a kind, kept as long as there is such a problem: it keeps the keyboard while its figures change.
    private final Map<ProblemKind, Pill> pills = new EnumMap<>(ProblemKind.class);
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
        Map<ProblemKind, List<Problem>> byKind = new EnumMap<>(ProblemKind.class);
        problems.forEach(problem ->
                byKind.computeIfAbsent(problem.kind(), _ -> new ArrayList<>()).add(problem));
        pills.keySet().retainAll(byKind.keySet());
        byKind.forEach((kind, of) -> pills.computeIfAbsent(kind, Pill::new).show(of));
        if (problems.isEmpty()) {
            Label well = new Label(words.get("problems.none", answering), new StatusDot(Status.OK));
            well.getStyleClass().add("ph-subtle");
            getChildren().setAll(well);
        } else {
            List<Node> wanted = new ArrayList<>(pills.values());
            wanted.add(more);
            keep(wanted);
        }
        requestLayout();
    }

    /// Nodes that stay are not touched; the order is always that of the kinds.
    private void keep(List<Node> wanted) {
        getChildren().retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= getChildren().size() || !getChildren().get(i).equals(wanted.get(i))) {
                getChildren().add(i, wanted.get(i));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        if (pills.isEmpty()) {
            getChildren().forEach(only -> place(only, 0, getWidth()));
            return;
        }
        List<Button> all = List.copyOf(pills.values());
        // In full where they have room side by side; else a long one leaves some to the others.
        boolean roomy =
                all.stream().mapToDouble(pill -> pill.prefWidth(-1) + GAP).sum() - GAP <= getWidth();
        all.forEach(pill -> pill.setMaxWidth(roomy ? Double.MAX_VALUE : LONGEST));
        int fit = fitting(all, getWidth());
        List<Button> hidden = all.subList(fit, all.size());
        double x = 0;
        for (Button pill : all.subList(0, fit)) {
            x += place(pill, x, getWidth() - x) + GAP;
        }
        all.forEach(pill -> pill.setVisible(!hidden.contains(pill)));
        more.setVisible(!hidden.isEmpty());
        if (!hidden.isEmpty()) {
            place(more, x, getWidth() - x);
            // An open menu is not changed under the hand.
            if (!more.isShowing()) {
                more.getItems().setAll(hidden.stream().map(ProblemStrip::item).toList());
            }
        }
    }

    /// How many pills there is room for, at least one; tells `more` of the others.
    private int fitting(List<Button> all, double width) {
        double taken = all.stream().mapToDouble(pill -> width(pill) + GAP).sum() - GAP;
        int fit = all.size();
        while (fit > 1 && taken > width) {
            fit--;
            more.setText(words.get("problems.folded", all.size() - fit));
            taken = all.subList(0, fit).stream()
                            .mapToDouble(pill -> width(pill) + GAP)
                            .sum()
                    + width(more);
        }
        return fit;
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

    private final class Pill extends Button {
        private final ProblemKind kind;
        private final StatusDot dot = new StatusDot(Status.OK);
        private final Tooltip tip = new Tooltip();

        Pill(ProblemKind kind) {
            this.kind = kind;
            HBox graphic = new HBox(dot);
            graphic.setAlignment(Pos.CENTER);
            setGraphic(graphic);
            setMnemonicParsing(false);
            getStyleClass().setAll("ph-problem");
            setTooltip(tip);
        }

        void show(List<Problem> of) {
            Problem first = of.getFirst();
            boolean single = of.size() == 1;
            setText(single ? first.text() : words.get("problems." + kind.token(), of.size()));
            dot.set(first.status());
            first.status().mark(this);
            tip.setText(tooltip(of));
            setOnAction(_ -> {
                if (single) {
                    one.accept(first);
                } else {
                    many.accept(kind);
                }
            });
        }
    }

    private String tooltip(List<Problem> of) {
        int most = 12;
        String listed = of.stream().limit(most).map(Problem::text).collect(Collectors.joining("\n"));
        return of.size() <= most ? listed : listed + "\n" + words.get("problems.more", of.size() - most);
    }
}
