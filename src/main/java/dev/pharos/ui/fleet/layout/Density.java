package dev.pharos.ui.fleet.layout;

import java.util.Locale;

/// How much room an instance has: all its words, its name, or a square.
public enum Density {
    LARGE(192, 44, 12, 56, 48, 1.6),
    MEDIUM(150, 24, 16, 56, 36, 1.2),
    SMALL(18, 18, 4, 32, 12, 1.8);

    private static final int SQUARES = 8;

    private final double width;
    private final double height;
    private final int rows;
    private final double head;
    private final double gutter;
    private final double stretch;

    Density(double width, double height, int rows, double head, double gutter, double stretch) {
        this.width = width;
        this.height = height;
        this.rows = rows;
        this.head = head;
        this.gutter = gutter;
        this.stretch = stretch;
    }

    /// Of an instance's box, before it is stretched.
    double width() {
        return width;
    }

    /// @param boxWidth as stretched
    double height(double boxWidth) {
        return this == SMALL ? boxWidth : height;
    }

    /// What a card's head needs.
    double leastCard() {
        return 148;
    }

    /// Height of a card's head.
    public double head() {
        return head;
    }

    /// Room between cards, which the lines run in.
    double gutter() {
        return gutter;
    }

    /// Room between boxes.
    public double gap() {
        return this == SMALL ? 4 : 6;
    }

    /// How much wider a box may get to fill the view.
    double stretch() {
        return stretch;
    }

    /// How many boxes stand beside each other in a card of so many.
    int columns(int boxes) {
        return this == SMALL ? Math.clamp(boxes, 1, SQUARES) : Math.ceilDiv(Math.max(1, boxes), rows);
    }

    public Density smaller() {
        return this == LARGE ? MEDIUM : SMALL;
    }

    public Density larger() {
        return this == SMALL ? MEDIUM : LARGE;
    }

    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
