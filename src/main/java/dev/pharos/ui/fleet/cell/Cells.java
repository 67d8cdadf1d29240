package dev.pharos.ui.fleet.cell;

import dev.pharos.series.Unit;
import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.Facts;
import dev.pharos.ui.fleet.line.GroupFacts;
import dev.pharos.ui.theme.Palette;
import dev.pharos.ui.theme.Quantity;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Which cell a column has.
public final class Cells {
    private Cells() {}

    public static FleetCell of(Column column, Palette palette) {
        return switch (column) {
            case HEALTH -> new HealthCell();
            case NAME -> new NameCell();
            case ROLE -> new RoleCell(palette);
            case MEMORY -> new MemoryCell();
            case OPS -> new OpsCell(palette.get("accent"));
            case GROUP -> new GroupCell(palette);
            case MEMORY_USED -> number(Unit.BYTES, Facts::memoryUsed);
            case HIT_RATIO -> number(Unit.RATIO, Facts::hitRatio);
            case CLIENTS -> number(Unit.COUNT, Facts::clients);
            case EVICTIONS -> number(Unit.PER_SECOND, Facts::evictions);
            case LAG -> number(Unit.SECONDS, Facts::lag);
            case UPTIME -> number(Unit.SECONDS, Facts::uptime);
            case ALERTS -> new AlertsCell();
            case VERSION -> words(Facts::version);
            case NODE -> words(Facts::node);
            case CLUSTER -> words(Facts::cluster);
        };
    }

    private static FleetCell number(Unit unit, ToDoubleFunction<Facts> of) {
        FleetCell cell = new TextCell(facts -> {
            double value = of.applyAsDouble(facts);
            // A group has no lag or uptime where none of its instances has: a dash there would say nothing.
            return Double.isNaN(value) && facts instanceof GroupFacts
                    ? ""
                    : value == 0 && bare(unit)
                            ? "0"
                            : unit == Unit.SECONDS ? Quantity.of(unit, value) : unit.inColumn(value);
        });
        cell.getStyleClass().add("ph-number");
        return cell;
    }

    /// Nothing of these is nothing, whatever the unit. Of a duration it is a measurement like the others.
    private static boolean bare(Unit unit) {
        return unit != Unit.RATIO && unit != Unit.SECONDS;
    }

    private static FleetCell words(Function<Facts, String> of) {
        return new TextCell(of);
    }

    /// Plain words or a number.
    private static final class TextCell extends FleetCell {
        private final Function<Facts, String> of;

        TextCell(Function<Facts, String> of) {
            this.of = of;
        }

        @Override
        void draw(Facts facts) {
            setText(of.apply(facts));
        }
    }
}
