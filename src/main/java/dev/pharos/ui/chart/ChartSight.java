package dev.pharos.ui.chart;

import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.Expression;
import dev.pharos.ui.chart.menu.Marks;
import dev.pharos.ui.chart.menu.Sight;
import dev.pharos.ui.chart.plot.Plot;
import dev.pharos.ui.chart.plot.Still;
import dev.pharos.ui.chart.svg.Drawing;
import dev.pharos.ui.chart.svg.Mark;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.picture.Picture;
import dev.pharos.ui.picture.Strips;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.image.Image;

/// What of a chart can be taken along.
final class ChartSight implements Sight {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    private final TimeChart chart;
    private final Plot plot;
    private final ChartPointer pointer;
    private final Supplier<List<Expression>> asked;

    /// @param asked what the chart asks its server
    ChartSight(TimeChart chart, Plot plot, ChartPointer pointer, Supplier<List<Expression>> asked) {
        this.chart = chart;
        this.plot = plot;
        this.pointer = pointer;
        this.asked = asked;
    }

    @Override
    public String title() {
        return chart.spec().title();
    }

    @Override
    public ZoneId zone() {
        return chart.zone();
    }

    @Override
    public Optional<ChartData> data() {
        return Optional.ofNullable(chart.data());
    }

    @Override
    public List<ChartLine> shown() {
        return data().stream()
                .flatMap(data -> data.lines().stream())
                .filter(pointer::shows)
                .toList();
    }

    @Override
    public OptionalLong pointed() {
        long time = pointer.time();
        return data().filter(data -> data.range().contains(time)).isPresent()
                ? OptionalLong.of(time)
                : OptionalLong.empty();
    }

    @Override
    public List<Expression> asked() {
        return asked.get();
    }

    private Optional<Still> plot() {
        chart.layout();
        return chart.data() == null ? Optional.empty() : plot.still();
    }

    /// The plot is painted elsewhere, and the rest in strips: at four times the size either takes as long as sixteen
    /// frames.
    @Override
    public void picture(double scale, Executor painting, Consumer<Picture> use) {
        plot().ifPresent(still -> {
            chart.hold();
            orLetGo(() -> painting.execute(() -> paint(still, scale, use)));
        });
    }

    private void paint(Still still, double scale, Consumer<Picture> use) {
        Executor fx = FxThread.executor();
        try {
            Image painted = still.paint(scale);
            fx.execute(() -> orLetGo(() -> {
                Strips strips = new Strips(chart, scale, still.palette().get("background"));
                take(strips, () -> plot.with(painted, scale, strips::next), use);
            }));
        } catch (RuntimeException | Error bug) {
            fx.execute(chart::letGo);
            throw bug;
        }
    }

    /// A chart that can't be taken is not held for ever.
    private void orLetGo(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error bug) {
            chart.letGo();
            throw bug;
        }
    }

    /// Takes one strip after the other; other events come between.
    private void take(Strips strips, Runnable next, Consumer<Picture> use) {
        if (strips.isComplete()) {
            Picture picture = strips.picture();
            FxThread.later(() -> use.accept(picture));
            chart.letGo();
        } else if (chart.getScene() == null) {
            chart.letGo();
        } else {
            aside(next);
            FxThread.later(() -> orLetGo(() -> take(strips, next, use)));
        }
    }

    @Override
    public Optional<Drawing> drawing(String about) {
        AtomicReference<Drawing> drawn = new AtomicReference<>();
        plot().ifPresent(still -> aside(() -> {
            chart.applyCss();
            chart.layout();
            Node picture = plot.view();
            List<Mark> below = new ArrayList<>();
            List<Mark> above = new ArrayList<>();
            List<Mark> marks = below;
            for (Node part : chart.getChildrenUnmodifiable()) {
                if (part.equals(picture)) {
                    marks = above;
                } else {
                    marks.addAll(Marks.of(part, chart));
                }
            }
            drawn.set(new Drawing(
                    title(),
                    about,
                    new Drawing.Size(chart.getWidth(), chart.getHeight()),
                    still.ink("background"),
                    below,
                    new Drawing.Place(still, picture.getLayoutX(), picture.getLayoutY(), picture.getOpacity()),
                    above));
        }));
        return Optional.ofNullable(drawn.get());
    }

    /// Does something while nothing points at the chart and nothing of the moment lies over it.
    private void aside(Runnable task) {
        List<Node> passing = chart.passing().stream().filter(Node::isVisible).toList();
        passing.forEach(node -> node.setVisible(false));
        Node focused = chart.getScene() == null ? null : chart.getScene().getFocusOwner();
        if (focused != null) {
            focused.pseudoClassStateChanged(FOCUSED, false);
        }
        try {
            pointer.aside(task);
        } finally {
            if (focused != null) {
                focused.pseudoClassStateChanged(FOCUSED, focused.isFocused());
            }
            passing.forEach(node -> node.setVisible(true));
        }
    }
}
