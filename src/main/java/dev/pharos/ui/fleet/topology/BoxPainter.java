package dev.pharos.ui.fleet.topology;

import dev.pharos.series.Unit;
import dev.pharos.ui.fleet.layout.Box;
import dev.pharos.ui.fleet.layout.Density;
import dev.pharos.ui.fleet.layout.Spotlight;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.state.Status;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Draws one instance, in as many words as there is room for.
final class BoxPainter {
    private static final double ARC = 8;
    private static final double MARK = 10;

    private final Look look;
    private final TextFit text;

    BoxPainter(Look look, TextFit text) {
        this.look = look;
        this.text = text;
    }

    void draw(GraphicsContext g, Box box, Density density, Spotlight spotlight) {
        g.setGlobalAlpha(spotlight.dims(box.facts()) ? 0.35 : 1);
        switch (density) {
            case LARGE -> large(g, box, spotlight);
            case MEDIUM -> medium(g, box, spotlight);
            case SMALL -> small(g, box, spotlight);
        }
        g.setGlobalAlpha(1);
    }

    private void large(GraphicsContext g, Box box, Spotlight spotlight) {
        frame(g, box, spotlight);
        InstanceFacts facts = box.facts();
        double left = box.x() + 10;
        double top = box.y() + 14;
        Shapes.role(g, facts.role(), look.group(facts.colour()), left, top - MARK / 2, MARK);
        double signs = signs(g, box, top);
        name(g, facts, look.body(), look.get("text"), left + MARK + 8, top, signs - left - MARK - 12);
        boolean well = facts.status() == Status.OK || facts.status() == Status.INFO;
        String detail = facts.roleWord()
                + (well ? "" : "  ·  " + facts.healthWord())
                + (Double.isFinite(facts.ops()) ? "  ·  " + Unit.PER_SECOND.format(facts.ops()) : "");
        Color quiet = well ? look.get("muted") : look.status(facts.status());
        double ratio = facts.memoryRatio();
        double meter = Double.isFinite(ratio) ? 44 : 0;
        words(g, detail, look.small(), quiet, left + MARK + 8, box.y() + 31, box.width() - MARK - 34 - meter);
        if (meter > 0) {
            double x = box.x() + box.width() - 10 - 36;
            bar(g, x, box.y() + 29, 36, ratio, facts.memoryStatus());
        }
    }

    private void medium(GraphicsContext g, Box box, Spotlight spotlight) {
        frame(g, box, spotlight);
        double left = box.x() + 7;
        double middle = box.middleY();
        InstanceFacts facts = box.facts();
        Shapes.role(g, facts.role(), look.group(facts.colour()), left, middle - MARK / 2, MARK);
        double signs = signs(g, box, middle);
        name(g, facts, look.small(), look.get("text"), left + MARK + 6, middle, signs - left - MARK - 8);
    }

    private void small(GraphicsContext g, Box box, Spotlight spotlight) {
        InstanceFacts facts = box.facts();
        boolean well = facts.status() == Status.OK || facts.status() == Status.INFO;
        if (well) {
            double alpha = g.getGlobalAlpha();
            g.setGlobalAlpha(spotlight.lights(facts) ? 1 : alpha * 0.6);
            Shapes.role(g, facts.role(), look.group(facts.colour()), box.x() + 2, box.y() + 2, box.width() - 4);
            g.setGlobalAlpha(alpha);
        } else {
            Shapes.status(
                    g, facts.status(), look.status(facts.status()), box.middleX(), box.middleY(), box.width() - 1);
        }
        outline(g, box, spotlight, 5);
    }

    private void frame(GraphicsContext g, Box box, Spotlight spotlight) {
        Status status = box.facts().status();
        Color fill = switch (status) {
            case CRITICAL -> look.get("critical-soft");
            case WARNING -> look.get("warning-soft");
            case OK, INFO, UNKNOWN -> look.get("raised");
        };
        boolean unwell = status == Status.CRITICAL || status == Status.WARNING;
        g.setFill(fill);
        g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ARC, ARC);
        g.setStroke(
                unwell
                        ? look.status(status)
                        : spotlight.lights(box.facts()) ? look.group(box.facts().colour()) : look.get("border"));
        g.setLineWidth(1);
        g.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, ARC, ARC);
        outline(g, box, spotlight, ARC);
    }

    private void outline(GraphicsContext g, Box box, Spotlight spotlight, double arc) {
        boolean selected = box.facts().key().equals(spotlight.selected());
        if (selected || box.equals(spotlight.hovered())) {
            g.setStroke(look.get(selected ? "focus" : "border-strong"));
            g.setLineWidth(2);
            g.strokeRoundRect(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2, arc + 2, arc + 2);
        }
    }

    /// The signs at the right of a line: status where not well, a triangle where it is at risk. Gives where they begin.
    private double signs(GraphicsContext g, Box box, double y) {
        double x = box.x() + box.width() - 13;
        if (box.facts().status() != Status.OK) {
            Shapes.status(g, box.facts().status(), look.status(box.facts().status()), x, y, MARK);
            x -= MARK + 6;
        }
        if (box.facts().atRisk()) {
            Shapes.status(g, Status.WARNING, look.get("warning"), x, y, MARK);
            x -= MARK + 6;
        }
        return x + MARK / 2;
    }

    void bar(GraphicsContext g, double x, double y, double width, double ratio, Status status) {
        g.setFill(look.get("grid"));
        g.fillRoundRect(x, y, width, 5, 5, 5);
        g.setFill(status == Status.OK ? look.get("accent") : look.status(status));
        g.fillRoundRect(x, y, Math.max(3, width * Math.clamp(ratio, 0, 1)), 5, 5, 5);
    }

    private void name(
            GraphicsContext g,
            InstanceFacts facts,
            javafx.scene.text.Font font,
            Color colour,
            double x,
            double y,
            double width) {
        words(g, text.fit(facts.name(), facts.shortName(), font, Math.max(0, width)), font, colour, x, y, width);
    }

    void words(
            GraphicsContext g,
            String words,
            javafx.scene.text.Font font,
            Color colour,
            double x,
            double y,
            double width) {
        g.setFont(font);
        g.setFill(colour);
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text.fit(words, font, Math.max(0, width)), x, y);
    }
}
