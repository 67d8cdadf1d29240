package dev.pharos.ui.chart.note;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.state.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Where the names of regions stand in the one line above a plot.
///
/// What is critical is named before what is not, and the newest before the earlier. A name begins where its region
/// begins, ends where that ends, or stands beside the name that is in its way, whichever covers fewer regions of other
/// names; never further from its region than that name is. Where there is no room for it, it is counted at the nearest
/// name, which is cut if that takes it. What happens
/// again and again with nothing else in between is named once.
final class RegionNames {
    private static final double GAP = 8;

    /// Regions of one name that are no further apart are one to the eye.
    private static final double TOGETHER = 4;

    /// @param x    from the plot's left edge, in pixels
    /// @param text with how many others there was no room for, `RedisDown +2`
    record Name(String text, Status status, double x, double width) {}

    private record Span(String label, Status status, double from, double to) {
        boolean touches(double left, double right) {
            return from < right && to > left;
        }
    }

    private static final class Placed {
        private final Span span;
        private final Set<String> others = new TreeSet<>();
        private String label;
        private double x;
        private double width;

        Placed(Span span, double x, double width) {
            this.span = span;
            this.label = span.label();
            this.x = x;
            this.width = width;
        }

        double distance(Span other) {
            return Math.max(0, Math.max(other.from() - (x + width), x - other.to()));
        }

        boolean isInTheWay(double left, double right) {
            return x < right + GAP && x + width + GAP > left;
        }
    }

    private final double width;
    private final ToDoubleFunction<String> widthOf;
    private final List<Span> spans;
    private final List<Placed> placed = new ArrayList<>();

    private RegionNames(List<Span> spans, double width, ToDoubleFunction<String> widthOf) {
        this.spans = spans;
        this.width = width;
        this.widthOf = widthOf;
    }

    /// @param regions earliest first
    /// @param width   of the plot
    /// @param widthOf a text, as it is written
    static List<Name> of(List<ChartRegion> regions, TimeScale times, double width, ToDoubleFunction<String> widthOf) {
        RegionNames names = new RegionNames(spans(regions, times, width), width, widthOf);
        names.spans.stream()
                .sorted(Comparator.<Span>comparingInt(span -> -span.status().urgency())
                        .thenComparingDouble(span -> -span.to()))
                .forEach(names::place);
        names.placed.forEach(names::count);
        return names.placed.stream().map(RegionNames::name).toList();
    }

    private static List<Span> spans(List<ChartRegion> regions, TimeScale times, double width) {
        List<Span> spans = new ArrayList<>();
        for (ChartRegion region : regions) {
            double from = times.x(region.range().start());
            double to = Math.max(from + 1, times.x(region.range().end()));
            if (from >= width || to <= 0) {
                continue;
            }
            int last = lastOf(region.label(), spans);
            if (last >= 0 && from - spans.get(last).to() <= TOGETHER) {
                Span before = spans.get(last);
                spans.set(
                        last,
                        new Span(
                                before.label(),
                                before.status().orWorse(region.status()),
                                before.from(),
                                Math.max(before.to(), to)));
            } else {
                spans.add(new Span(region.label(), region.status(), from, to));
            }
        }
        return spans;
    }

    private static int lastOf(String label, List<Span> spans) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (spans.get(i).label().equals(label)) {
                return i;
            }
        }
        return -1;
    }

    private void place(Span span) {
        if (isNamed(span)) {
            return;
        }
        double wide = widthOf.applyAsDouble(span.label());
        DoubleStream.Builder places = DoubleStream.builder().add(span.from());
        placed.stream()
                .mapToDouble(other -> other.x + other.width + GAP)
                .filter(after -> after >= span.from() && after + wide <= span.to())
                .forEach(places);
        places.add(Math.min(width, span.to()) - wide);
        placed.stream()
                .mapToDouble(other -> other.x - GAP - wide)
                .filter(before -> before + wide + GAP >= span.from() && before <= span.to() + GAP)
                .forEach(places);
        double best = Double.NaN;
        long fewest = Long.MAX_VALUE;
        for (double wanted : places.build().toArray()) {
            double x = Math.max(0, Math.min(wanted, width - wide));
            long covered = others(span, x, x + wide)
                    .filter(other -> !other.touches(span.from(), span.to()))
                    .count();
            if (covered < fewest && isFree(x, x + wide)) {
                fewest = covered;
                best = x;
            }
        }
        if (Double.isNaN(best) || wide > width) {
            placed.stream()
                    .filter(other -> !other.span.label().equals(span.label()))
                    .min(Comparator.comparingDouble(other -> other.distance(span)))
                    .ifPresent(other -> other.others.add(span.label()));
        } else {
            placed.add(new Placed(span, best, wide));
        }
    }

    /// Whether its name stands at another region of it with none of another name in between.
    private boolean isNamed(Span span) {
        return placed.stream()
                .filter(other -> other.span.label().equals(span.label()))
                .anyMatch(other -> others(
                                span, Math.min(span.from(), other.span.from()), Math.max(span.to(), other.span.to()))
                        .findAny()
                        .isEmpty());
    }

    /// Regions of other names.
    private Stream<Span> others(Span than, double left, double right) {
        return spans.stream().filter(span -> !span.label().equals(than.label()) && span.touches(left, right));
    }

    private boolean isFree(double left, double right) {
        return placed.stream().noneMatch(other -> other.isInTheWay(left, right));
    }

    /// Makes room for the count of the others: between the names on both sides, or by cutting its own. A label that is
    /// as short as its count stays alone.
    private void count(Placed name) {
        if (name.others.isEmpty()) {
            return;
        }
        double left = 0;
        double right = width;
        for (Placed other : placed) {
            if (other != name && other.x < name.x) {
                left = Math.max(left, other.x + other.width + GAP);
            } else if (other != name) {
                right = Math.min(right, other.x - GAP);
            }
        }
        String whole = name.label;
        for (int letters = whole.length(); letters > 0; letters--) {
            name.label = letters == whole.length() ? whole : whole.substring(0, letters) + "…";
            double wide = widthOf.applyAsDouble(text(name));
            if (wide <= right - left) {
                name.x = Math.clamp(name.x, left, right - wide);
                name.width = wide;
                return;
            }
        }
        name.label = whole;
        name.others.clear();
    }

    private static String text(Placed name) {
        return name.others.isEmpty() ? name.label : name.label + " +" + name.others.size();
    }

    private static Name name(Placed name) {
        return new Name(text(name), name.span.status(), name.x, name.width);
    }
}
