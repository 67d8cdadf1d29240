package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.raster.Profile;

/// Where what is filled ends by itself: the zero lines of both axes.
final class Zeros {
    private final Profile left = new Profile();
    private final Profile right = new Profile();

    void begin(Frame frame) {
        left.level(frame.pixels(), frame.fineness(), frame.zero());
        right.level(frame.pixels(), frame.fineness(), frame.on(ValueSide.RIGHT).zero());
    }

    Profile on(ValueSide side) {
        return side == ValueSide.LEFT ? left : right;
    }
}
