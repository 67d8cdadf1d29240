package dev.pharos.ui.fleet.layout;

import dev.pharos.ui.fleet.line.GroupFacts;
import java.util.List;

/// A frame around the boxes of one group.
///
/// @param row    of the grid of cards
/// @param column of the grid of cards
public record Card(
        GroupFacts head, int row, int column, double x, double y, double width, double height, List<Box> boxes) {
    public Card {
        boxes = List.copyOf(boxes);
    }
}
