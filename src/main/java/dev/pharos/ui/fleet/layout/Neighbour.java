package dev.pharos.ui.fleet.layout;

import org.jspecify.annotations.Nullable;

/// Which box the arrow keys lead to: the nearest in that direction, straight ahead before aside.
public enum Neighbour {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    /// How much worse a pixel aside is than one ahead.
    private static final double ASIDE = 3;

    private final int dx;
    private final int dy;

    Neighbour(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// Null where there is none.
    public @Nullable Box of(TopologyLayout layout, Box from) {
        Box best = null;
        double least = Double.MAX_VALUE;
        for (Card card : layout.cards()) {
            for (Box box : card.boxes()) {
                double x = box.middleX() - from.middleX();
                double y = box.middleY() - from.middleY();
                double ahead = x * dx + y * dy;
                double aside = Math.abs(x * dy) + Math.abs(y * dx);
                double far = ahead + ASIDE * aside;
                if (ahead > 1 && far < least) {
                    least = far;
                    best = box;
                }
            }
        }
        return best;
    }
}
