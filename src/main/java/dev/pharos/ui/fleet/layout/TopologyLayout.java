package dev.pharos.ui.fleet.layout;

import dev.pharos.ui.fleet.line.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where everything stands, in pixels from the top left corner of the whole picture.
///
/// Cards stand in a grid with columns of one width, so that the gutters between them run through from top to bottom:
/// lines run in the gutters and between the rows and cross no card.
public record TopologyLayout(List<Card> cards, List<Wire> wires, Density density, double height) {
    static final double MARGIN = 24;
    public static final double PAD = 10;

    /// Between rows of cards.
    static final double ROW_GAP = 28;

    public TopologyLayout {
        cards = List.copyOf(cards);
        wires = List.copyOf(wires);
    }

    public static TopologyLayout of(List<Section> sections, Density density, double width) {
        int inCard = sections.stream()
                .mapToInt(section -> density.columns(section.members().size()))
                .max()
                .orElse(1);
        double narrow = cardWidth(inCard, density.width(), density);
        int columns = (int) Math.max(1, (width - 2 * MARGIN + density.gutter()) / (narrow + density.gutter()));
        double room = (width - 2 * MARGIN + density.gutter()) / Math.min(columns, Math.max(1, sections.size()))
                - density.gutter();
        double boxWidth = Math.clamp(
                (room - 2 * PAD + density.gap()) / inCard - density.gap(),
                density.width(),
                density.width() * density.stretch());
        double cardWidth = cardWidth(inCard, boxWidth, density);
        List<Card> cards = new ArrayList<>(sections.size());
        double y = MARGIN;
        for (int first = 0; first < sections.size(); first += columns) {
            double tallest = 0;
            for (int i = first; i < Math.min(sections.size(), first + columns); i++) {
                double x = MARGIN + (i - first) * (cardWidth + density.gutter());
                Slot slot = new Slot(first / columns, i - first, x, y, cardWidth, boxWidth, inCard);
                Card card = card(sections.get(i), slot, density);
                cards.add(card);
                tallest = Math.max(tallest, card.height());
            }
            y += tallest + rowGap(density);
        }
        return new TopologyLayout(cards, Wires.of(cards, density), density, y - rowGap(density) + MARGIN);
    }

    static double rowGap(Density density) {
        return density == Density.SMALL ? density.gutter() : ROW_GAP;
    }

    private static double cardWidth(int inCard, double boxWidth, Density density) {
        return Math.max(density.leastCard(), 2 * PAD + inCard * boxWidth + (inCard - 1) * density.gap());
    }

    /// Where a card goes, and how many boxes of which width stand beside each other in it.
    private record Slot(int row, int column, double x, double y, double width, double boxWidth, int inCard) {}

    private static Card card(Section section, Slot slot, Density density) {
        int members = section.members().size();
        double boxHeight = density.height(slot.boxWidth());
        List<Box> boxes = new ArrayList<>(members);
        for (int i = 0; i < members; i++) {
            int column = i % slot.inCard();
            boxes.add(new Box(
                    section.members().get(i),
                    slot.x() + PAD + column * (slot.boxWidth() + density.gap()),
                    slot.y() + density.head() + Math.floorDiv(i, slot.inCard()) * (boxHeight + density.gap()),
                    slot.boxWidth(),
                    boxHeight,
                    Box.Edges.of(column, slot.inCard())));
        }
        int rows = Math.ceilDiv(members, slot.inCard());
        double height = density.head() + rows * (boxHeight + density.gap()) - density.gap() + PAD;
        return new Card(section.head(), slot.row(), slot.column(), slot.x(), slot.y(), slot.width(), height, boxes);
    }

    /// The box at a point, or null.
    public @Nullable Box at(double x, double y) {
        for (Card card : cards) {
            if (y >= card.y() && y < card.y() + card.height() && x >= card.x() && x < card.x() + card.width()) {
                for (Box box : card.boxes()) {
                    if (box.contains(x, y)) {
                        return box;
                    }
                }
            }
        }
        return null;
    }

    /// The box of an instance, or null.
    public @Nullable Box of(String key) {
        for (Card card : cards) {
            for (Box box : card.boxes()) {
                if (box.facts().key().equals(key)) {
                    return box;
                }
            }
        }
        return null;
    }

    /// Boxes by instance.
    static Map<String, Box> byKey(List<Card> cards) {
        Map<String, Box> boxes = new HashMap<>();
        cards.forEach(card -> card.boxes().forEach(box -> boxes.put(box.facts().key(), box)));
        return boxes;
    }
}
