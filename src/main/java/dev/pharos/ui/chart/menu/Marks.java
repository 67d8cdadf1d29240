package dev.pharos.ui.chart.menu;

import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.svg.Mark;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// What nodes look like, told in marks: texts, backgrounds, rims and rules. Icons are left out: their typeface is
/// nowhere else.
public final class Marks {
    private final Node chart;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Node chart) {
        this.chart = chart;
    }

    /// The marks of a node and of all within, the lowest first.
    ///
    /// @param chart within which places are told
    public static List<Mark> of(Node node, Node chart) {
        Marks marks = new Marks(chart);
        marks.add(node, 1);
        return marks.marks;
    }

    private void add(Node node, double opacityOfParent) {
        double opacity = opacityOfParent * node.getOpacity();
        if (!node.isVisible() || opacity <= 0 || node instanceof FontIcon) {
            return;
        }
        switch (node) {
            case Text text -> words(text, opacity);
            case Rectangle box -> box(box, box.getArcWidth() / 2, box.getFill(), opacity);
            case Circle dot -> box(dot, dot.getRadius(), dot.getFill(), opacity);
            case Line line -> rule(line, opacity);
            case Region region -> region(region, opacity);
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, opacity));
        }
    }

    private Point2D place(Node node, double x, double y) {
        return chart.sceneToLocal(node.localToScene(x, y));
    }

    private void words(Text text, double opacity) {
        if (text.getText().isBlank() || !(text.getFill() instanceof Color colour)) {
            return;
        }
        Bounds bounds = text.getLayoutBounds();
        Point2D at = place(text, bounds.getMinX(), bounds.getMinY() + text.getBaselineOffset());
        Font font = text.getFont();
        marks.add(new Mark.Words(
                text.getText(),
                at.getX(),
                at.getY(),
                bounds.getWidth(),
                new Mark.Face(font.getFamily(), font.getSize(), weight(font)),
                ink(colour, opacity)));
    }

    /// A font says its weight in the words of its style only.
    private static int weight(Font font) {
        for (String word : font.getStyle().split(" ", -1)) {
            FontWeight weight = FontWeight.findByName(word);
            if (weight != null) {
                return weight.getWeight();
            }
        }
        return FontWeight.NORMAL.getWeight();
    }

    private void box(Node node, double radius, Paint fill, double opacity) {
        Bounds bounds = node.getLayoutBounds();
        Point2D at = place(node, bounds.getMinX(), bounds.getMinY());
        if (fill instanceof Color colour) {
            marks.add(new Mark.Box(
                    at.getX(),
                    at.getY(),
                    bounds.getWidth(),
                    bounds.getHeight(),
                    Mark.Corners.all(radius),
                    new Mark.Fill.Even(ink(colour, opacity))));
        }
    }

    private void rule(Line line, double opacity) {
        if (line.getStroke() instanceof Color colour) {
            Point2D from = place(line, line.getStartX(), line.getStartY());
            Point2D to = place(line, line.getEndX(), line.getEndY());
            marks.add(new Mark.Rule(
                    from.getX(), from.getY(), to.getX(), to.getY(), line.getStrokeWidth(), ink(colour, opacity)));
        }
    }

    private void region(Region region, double opacity) {
        // What has a shape of its own is an arrow or the like.
        if (region.getShape() != null) {
            return;
        }
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> fill(region, fill, opacity));
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> rim(region, stroke, opacity));
        }
    }

    private void fill(Region region, BackgroundFill fill, double opacity) {
        Insets insets = fill.getInsets();
        Point2D at = place(region, insets.getLeft(), insets.getTop());
        double width = region.getWidth() - insets.getLeft() - insets.getRight();
        double height = region.getHeight() - insets.getTop() - insets.getBottom();
        Mark.Fill how = switch (fill.getFill()) {
            case Color colour when colour.getOpacity() > 0 -> new Mark.Fill.Even(ink(colour, opacity));
            case LinearGradient gradient
            when !gradient.isProportional() ->
                new Mark.Fill.Striped(
                        at.getX() + gradient.getStartX(),
                        at.getY() + gradient.getStartY(),
                        at.getX() + gradient.getEndX(),
                        at.getY() + gradient.getEndY(),
                        gradient.getStops().stream()
                                .map(stop -> new Mark.Stop(stop.getOffset(), ink(stop.getColor(), opacity)))
                                .toList());
            default -> null;
        };
        if (how != null && width > 0 && height > 0) {
            CornerRadii radii = fill.getRadii();
            Mark.Corners corners = new Mark.Corners(
                    radii.getTopLeftHorizontalRadius(),
                    radii.getTopRightHorizontalRadius(),
                    radii.getBottomRightHorizontalRadius(),
                    radii.getBottomLeftHorizontalRadius());
            marks.add(new Mark.Box(at.getX(), at.getY(), width, height, corners.within(width, height), how));
        }
    }

    private void rim(Region region, BorderStroke stroke, double opacity) {
        double wide = stroke.getWidths().getTop();
        if (wide > 0 && stroke.getTopStroke() instanceof Color colour && colour.getOpacity() > 0) {
            Insets insets = stroke.getInsets();
            Point2D at = place(region, insets.getLeft() + wide / 2, insets.getTop() + wide / 2);
            marks.add(new Mark.Rim(
                    at.getX(),
                    at.getY(),
                    region.getWidth() - insets.getLeft() - insets.getRight() - wide,
                    region.getHeight() - insets.getTop() - insets.getBottom() - wide,
                    stroke.getRadii().getTopLeftHorizontalRadius(),
                    wide,
                    ink(colour, opacity)));
        }
    }

    private static Ink ink(Color colour, double opacity) {
        return new Ink(
                (int) Math.round(colour.getRed() * 255),
                (int) Math.round(colour.getGreen() * 255),
                (int) Math.round(colour.getBlue() * 255),
                (int) Math.round(colour.getOpacity() * opacity * 255));
    }
}
