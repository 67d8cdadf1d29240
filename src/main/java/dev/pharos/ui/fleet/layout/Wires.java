package dev.pharos.ui.fleet.layout;

import dev.pharos.fleet.instance.ReplicaLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the way of each line: out of the replica's box into the gutter beside its card, along the gutters and between
/// the rows, and into the master's box. Lines of one group share a lane, those of others run beside it.
final class Wires {
    private static final int LANES = 7;

    private final List<Card> cards;
    private final Density density;
    private final Map<String, Card> cardOf = new HashMap<>();
    private final Map<Integer, Double> rowBottom = new HashMap<>();

    private Wires(List<Card> cards, Density density) {
        this.cards = cards;
        this.density = density;
        for (Card card : cards) {
            rowBottom.merge(card.row(), card.y() + card.height(), Math::max);
            card.boxes().forEach(box -> cardOf.put(box.facts().key(), card));
        }
    }

    static List<Wire> of(List<Card> cards, Density density) {
        return new Wires(cards, density).all();
    }

    private List<Wire> all() {
        Map<String, Box> boxes = TopologyLayout.byKey(cards);
        List<Wire> wires = new ArrayList<>();
        for (Box replica : boxes.values()) {
            ReplicaLink link = replica.facts().instance().link();
            String key = link == null ? null : link.master();
            Box master = key == null ? null : boxes.get(key);
            if (link != null && master != null && !link.replica().equals(key)) {
                wires.add(new Wire(replica, master, link.state(), way(replica, master)));
            }
        }
        return wires;
    }

    private List<Wire.Point> way(Box from, Box to) {
        Card a = card(from);
        Card b = card(to);
        boolean one = a.row() == b.row() && a.column() == b.column();
        if (one && density == Density.SMALL) {
            return beside(from, to);
        }
        // Gutter n lies left of column n.
        int gutterA = b.column() < a.column() ? a.column() : a.column() + 1;
        int gutterB = b.column() > a.column() ? b.column() : b.column() + 1;
        if (one) {
            gutterB = gutterA;
        }
        int lane = Math.floorMod(from.facts().colour(), LANES);
        double xa = gutter(gutterA, a.width()) + offset(lane, density.gutter());
        double xb = gutter(gutterB, b.width()) + offset(lane, density.gutter());
        List<Wire.Point> points = new ArrayList<>();
        double ya = leave(points, from, gutterA == a.column() ? Box.Edges.LEFT : Box.Edges.RIGHT);
        points.add(new Wire.Point(xa, ya));
        if (gutterA != gutterB) {
            double channel = channel(a, b) + offset(lane, TopologyLayout.rowGap(density));
            points.add(new Wire.Point(xa, channel));
            points.add(new Wire.Point(xb, channel));
        }
        List<Wire.Point> arrival = new ArrayList<>();
        double yb = leave(arrival, to, gutterB == b.column() ? Box.Edges.LEFT : Box.Edges.RIGHT);
        points.add(new Wire.Point(xb, yb));
        points.addAll(arrival.reversed());
        return points;
    }

    /// Within a card of squares the gap under the upper one is way enough.
    private List<Wire.Point> beside(Box from, Box to) {
        double y = Math.min(from.y(), to.y()) + from.height() + density.gap() / 2;
        return List.of(
                new Wire.Point(from.middleX(), from.y() > y ? from.y() : from.y() + from.height()),
                new Wire.Point(from.middleX(), y),
                new Wire.Point(to.middleX(), y),
                new Wire.Point(to.middleX(), to.y() > y ? to.y() : to.y() + to.height()));
    }

    /// The first points of a way out of a box: through its side where that is the card's side, too, else through the
    /// gap under it. Gives the height at which the gutter is reached.
    private double leave(List<Wire.Point> points, Box box, Box.Edges side) {
        if (box.edges() == Box.Edges.BOTH || box.edges() == side) {
            double x = side == Box.Edges.LEFT ? box.x() : box.x() + box.width();
            points.add(new Wire.Point(x, box.middleY()));
            return box.middleY();
        }
        double y = box.y() + box.height() + density.gap() / 2;
        points.add(new Wire.Point(box.middleX(), box.y() + box.height()));
        points.add(new Wire.Point(box.middleX(), y));
        return y;
    }

    /// The top of the room between rows that leads from one card to another.
    private double channel(Card a, Card b) {
        int row = a.row() < b.row() ? b.row() - 1 : b.row();
        return rowBottom.getOrDefault(row, a.y() + a.height());
    }

    private double gutter(int index, double cardWidth) {
        return TopologyLayout.MARGIN - density.gutter() + index * (cardWidth + density.gutter());
    }

    private static double offset(int lane, double room) {
        return room * (lane + 1.5) / (LANES + 2);
    }

    private Card card(Box box) {
        Card card = cardOf.get(box.facts().key());
        if (card == null) {
            throw new IllegalStateException(
                    "a box without a card: " + box.facts().key());
        }
        return card;
    }
}
