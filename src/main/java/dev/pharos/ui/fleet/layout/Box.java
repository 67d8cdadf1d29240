package dev.pharos.ui.fleet.layout;

import dev.pharos.ui.fleet.line.InstanceFacts;

/// Where an instance stands, in pixels of the whole picture.
///
/// @param edges at which sides of its card it stands
public record Box(InstanceFacts facts, double x, double y, double width, double height, Edges edges) {
    public enum Edges {
        BOTH,
        LEFT,
        RIGHT,
        NONE;

        static Edges of(int column, int columns) {
            return columns == 1 ? BOTH : column == 0 ? LEFT : column == columns - 1 ? RIGHT : NONE;
        }
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
