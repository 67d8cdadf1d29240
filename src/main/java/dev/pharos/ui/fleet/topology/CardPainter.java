package dev.pharos.ui.fleet.topology;

import dev.pharos.fleet.Node;
import dev.pharos.series.Unit;
import dev.pharos.ui.fleet.layout.Card;
import dev.pharos.ui.fleet.layout.Density;
import dev.pharos.ui.fleet.layout.TopologyLayout;
import dev.pharos.ui.fleet.line.GroupFacts;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Messages;
import dev.pharos.ui.trouble.MemoryStatus;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/// Draws a card's frame and head: of a node its processors and memory, of other groups what they do together.
final class CardPainter {
    private static final double ARC = 12;

    private final Look look;
    private final TextFit text;
    private final BoxPainter boxes;
    private final Messages words = Messages.of(CardPainter.class);

    CardPainter(Look look, TextFit text, BoxPainter boxes) {
        this.look = look;
        this.text = text;
        this.boxes = boxes;
    }

    void draw(GraphicsContext g, Card card, Density density, @Nullable Node node) {
        boolean down = node != null && node.state() == Node.State.DOWN;
        g.setFill(look.get("surface"));
        g.fillRoundRect(card.x(), card.y(), card.width(), card.height(), ARC, ARC);
        g.setStroke(look.get(down ? "critical" : "border"));
        g.setLineWidth(1);
        g.strokeRoundRect(card.x() + 0.5, card.y() + 0.5, card.width() - 1, card.height() - 1, ARC, ARC);
        double left = card.x() + TopologyLayout.PAD + 2;
        double right = card.x() + card.width() - TopologyLayout.PAD - 2;
        double line = card.y() + (density == Density.SMALL ? 15 : 18);
        Status status = status(card.head(), node);
        if (status != Status.OK) {
            Shapes.status(g, status, look.status(status), left + 4, line, 10);
            left += 18;
        } else if (card.head().colour() >= 0) {
            g.setFill(look.group(card.head().colour()));
            g.fillRoundRect(left, line - 7, 4, 14, 4, 4);
            left += 12;
        }
        String count = Integer.toString(card.boxes().size());
        double countWidth = text.width(count, look.small());
        boxes.words(g, count, look.small(), look.get("muted"), right - countWidth, line, countWidth + 1);
        boxes.words(g, card.head().name(), look.strong(), look.get("text"), left, line, right - left - countWidth - 8);
        if (density != Density.SMALL) {
            second(g, card, node, line + 20);
        }
    }

    private void second(GraphicsContext g, Card card, @Nullable Node node, double y) {
        double left = card.x() + TopologyLayout.PAD + 2;
        double width = card.width() - 2 * TopologyLayout.PAD - 4;
        if (node == null) {
            GroupFacts head = card.head();
            String sums = Unit.PER_SECOND.format(head.ops()) + "  ·  " + Unit.BYTES.format(head.memoryUsed());
            boxes.words(g, sums, look.small(), look.get("muted"), left, y, width);
            return;
        }
        switch (node.state()) {
            case DOWN -> boxes.words(g, words.get("node.down"), look.small(), look.get("critical"), left, y, width);
            case UNWATCHED ->
                boxes.words(g, words.get("node.unwatched"), look.small(), look.get("muted"), left, y, width);
            case UP -> {
                double half = width / 2;
                meter(g, words.get("node.cpu"), node.cpu(), left, y, half - 8);
                meter(g, words.get("node.memory"), node.memoryUsed(), left + half, y, half);
            }
        }
    }

    private void meter(GraphicsContext g, String name, double ratio, double x, double y, double width) {
        String number = Unit.PERCENT.format(Math.rint(ratio * 100));
        double nameWidth = text.width(name, look.small());
        double numberWidth = text.width("100 %", look.small());
        boxes.words(g, name, look.small(), look.get("muted"), x, y, nameWidth + 1);
        double bar = width - nameWidth - numberWidth - 12;
        if (bar >= 12 && Double.isFinite(ratio)) {
            boxes.bar(g, x + nameWidth + 6, y - 2, bar, ratio, MemoryStatus.of(ratio));
        }
        double own = text.width(number, look.small());
        boxes.words(g, number, look.small(), look.get("subtle"), x + width - own, y, own + 1);
    }

    private static Status status(GroupFacts head, @Nullable Node node) {
        if (node != null && node.state() == Node.State.DOWN) {
            return Status.CRITICAL;
        }
        return head.status();
    }
}
