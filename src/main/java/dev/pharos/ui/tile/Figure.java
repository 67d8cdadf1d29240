package dev.pharos.ui.tile;

import dev.pharos.series.Unit;
import dev.pharos.ui.theme.Quantity;

/// A number and its unit apart, so that the number can be written large.
///
/// @param number `12.4`
/// @param unit   `k/s`, or empty
public record Figure(String number, String unit) {
    /// What stands for a value that is not there.
    public static final Figure ABSENT = new Figure(Unit.ABSENT, "");

    public static Figure of(Unit unit, double value) {
        String text = Quantity.of(unit, value);
        int space = text.indexOf(' ');
        // "3 min 20 s" is one figure, not a number with a unit.
        boolean one = space < 0 || text.chars().skip(space).anyMatch(Character::isDigit);
        return one ? new Figure(text, "") : new Figure(text.substring(0, space), text.substring(space + 1));
    }
}
