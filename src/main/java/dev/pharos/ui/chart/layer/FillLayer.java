package dev.pharos.ui.chart.layer;

import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.raster.AreaRaster;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Profile;
import dev.pharos.ui.chart.raster.Shade;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What is filled below lines and between them.
final class FillLayer {
    private final LineFeed feed = new LineFeed();
    private final AreaRaster raster = new AreaRaster();
    private final Zeros zeros = new Zeros();
    private final List<Profile> profiles = new ArrayList<>();

    void paint(Subject subject, Frame frame) {
        List<Drawn> lines = subject.lines();
        BitSet needed = needed(lines);
        if (needed.isEmpty()) {
            profiles.clear();
            return;
        }
        while (profiles.size() < lines.size()) {
            profiles.add(new Profile());
        }
        zeros.begin(frame);
        for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
            Profile profile = profiles.get(i);
            profile.begin(frame.pixels(), frame.fineness());
            subject.draw(lines.get(i).line(), frame, feed, profile);
        }
        long areas = subject.areas();
        for (int i = 0; i < lines.size(); i++) {
            ChartLine line = lines.get(i).line();
            if (Subject.filled(line.style())) {
                int base = lines.get(i).base();
                double strength = Looks.strength(line.style(), areas);
                raster.fill(
                        profiles.get(i),
                        base < 0 ? zeros.on(line.side()) : profiles.get(base),
                        frame.pixels(),
                        shade(line.style(), subject.ink(line).times(strength)));
            }
        }
    }

    private static Shade shade(LineStyle style, Ink ink) {
        return switch (style.fill().gradient()) {
            case EVEN -> Shade.even(ink);
            case FADING -> Shade.fading(ink, Looks.FADE);
        };
    }

    /// Which lines' heights are asked for.
    private static BitSet needed(List<Drawn> lines) {
        BitSet needed = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            if (Subject.filled(lines.get(i).line().style())) {
                needed.set(i);
                if (lines.get(i).base() >= 0) {
                    needed.set(lines.get(i).base());
                }
            }
        }
        return needed;
    }
}
