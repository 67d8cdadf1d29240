package dev.pharos.ui.fleet.topology;

import dev.pharos.fleet.Node;
import dev.pharos.ui.fleet.layout.Box;
import dev.pharos.ui.fleet.layout.Card;
import dev.pharos.ui.fleet.layout.Density;
import dev.pharos.ui.fleet.layout.Spotlight;
import dev.pharos.ui.fleet.layout.TopologyLayout;
import dev.pharos.ui.fleet.layout.Wire;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Palette;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// Draws what of the picture is in view.
final class TopologyPainter {
    /// With more lines than these only those that are broken or belong to what is looked at are drawn: more would be a
    /// tangle that nobody can follow.
    private static final int LINES = 90;

    private static final double MARK = 8;

    private final Look look;
    private final BoxPainter boxes;
    private final CardPainter cards;
    private final WirePainter wires;

    TopologyPainter(Palette palette) {
        look = Look.of(palette);
        TextFit text = new TextFit();
        boxes = new BoxPainter(look, text);
        cards = new CardPainter(look, text, boxes);
        wires = new WirePainter(look);
    }

    /// @param top the first pixel row of the picture in view
    void draw(
            Canvas canvas,
            TopologyLayout layout,
            double top,
            Spotlight spotlight,
            Function<Card, @Nullable Node> node) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.save();
        g.translate(0, -Math.rint(top));
        double bottom = top + canvas.getHeight();
        for (Card card : layout.cards()) {
            if (card.y() + card.height() >= top && card.y() <= bottom) {
                cards.draw(g, card, layout.density(), node.apply(card));
            }
        }
        boolean all = layout.density() != Density.SMALL && layout.wires().size() <= LINES;
        for (Wire wire : layout.wires()) {
            boolean lit = spotlight.lights(wire.replica().facts());
            if ((all || lit || wire.broken()) && wire.meets(top, bottom)) {
                g.setGlobalAlpha(lit ? 1 : spotlight.dims(wire.replica().facts()) ? 0.2 : 0.8);
                wires.draw(g, wire);
            }
        }
        g.setGlobalAlpha(1);
        for (Card card : layout.cards()) {
            if (card.y() + card.height() >= top && card.y() <= bottom) {
                card.boxes().forEach(box -> boxes.draw(g, box, layout.density(), spotlight));
            }
        }
        g.restore();
        if (layout.height() > canvas.getHeight()) {
            marks(g, layout, canvas);
        }
    }

    /// Beside the scroll bar, where in the whole picture something is wrong.
    private void marks(GraphicsContext g, TopologyLayout layout, Canvas canvas) {
        for (Card card : layout.cards()) {
            for (Box box : card.boxes()) {
                Status status = box.facts().status();
                if (status == Status.CRITICAL || status == Status.WARNING) {
                    g.setFill(look.status(status));
                    double y = box.y() / layout.height() * canvas.getHeight();
                    g.fillRoundRect(canvas.getWidth() - MARK, y, MARK, 4, 2, 2);
                }
            }
        }
    }
}
