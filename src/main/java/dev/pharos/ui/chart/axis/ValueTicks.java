package dev.pharos.ui.chart.axis;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.scaling.Scaling;

/// Which values have a label on an axis, which only a grid line, and where the axis begins and ends.
public sealed interface ValueTicks permits LinearTicks, PlacedTicks {
    /// The number of labelled ticks, at least 2.
    int count();

    /// A labelled value; they ascend.
    double at(int index);

    /// The distance that a label has to tell from its neighbours, for [Unit#format(double,double)]. Positive.
    double step(int index);

    /// The number of grid lines between the labelled ones.
    int minors();

    /// The value of a grid line without a label; they ascend, and none is labelled.
    double minor(int index);

    /// The axis on a height. Every tick is on it.
    ValueScale scale(double height);

    /// How a labelled value is written.
    default String label(int index, Unit unit) {
        return unit.format(at(index), step(index));
    }

    /// The ticks of a linear axis that enclose `low` to `high`.
    ///
    /// @param low  finite or not: what can't be drawn is held within [ValueScale#LIMIT]
    /// @param most how many ticks there is room for, at least 3: values on both sides of zero need them
    static ValueTicks enclosing(double low, double high, int most, Unit unit) {
        return of(Scaling.LINEAR, new Limits.Reach(Math.min(low, high), Math.max(low, high)), most, unit);
    }

    /// The ticks of an axis.
    ///
    /// @param reach the values that it has to reach
    /// @param most  how many labels there is room for, at least 3
    static ValueTicks of(Scaling scaling, Limits.Reach reach, int most, Unit unit) {
        return switch (scaling) {
            case Scaling.Linear _ -> LinearTicks.of(reach, most, unit);
            case Scaling.Logarithmic(double base) -> new LogTicks(base, most, unit).of(reach);
            case Scaling.Symlog(double base, double threshold) ->
                new SymlogTicks(base, threshold, most, unit).of(reach);
        };
    }
}
