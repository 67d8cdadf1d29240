package dev.pharos.alerts.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The comparison with a number that decides whether an expression gives something: `lhs > 0.9`.
///
/// @param left      what is compared, in PromQL
/// @param threshold what it is compared with
public record Comparison(String left, Operator operator, double threshold) {
    /// Nobody writes more brackets within each other; each is looked into.
    private static final int DEEPEST = 100;

    /// In the order in which they are looked for: the longer first.
    public enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        AT_LEAST(">="),
        AT_MOST("<="),
        ABOVE(">"),
        BELOW("<");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /// The same of two sides that changed places.
        Operator flipped() {
            return switch (this) {
                case EQUAL, NOT_EQUAL -> this;
                case AT_LEAST -> AT_MOST;
                case AT_MOST -> AT_LEAST;
                case ABOVE -> BELOW;
                case BELOW -> ABOVE;
            };
        }
    }

    /// Found in the text alone, outside of quotes, brackets and comments. Of `a > 1 and b < 2` it is that of `a`,
    /// whose values the whole has; of `a > 1 or b > 1`, which has those of either, it is `a or b` with 1. Empty
    /// where there is none, or it cannot be told.
    public static Optional<Comparison> outermost(String expression) {
        ExpressionText given = ExpressionText.of(expression);
        if (given.deepest() > DEEPEST) {
            return Optional.empty();
        }
        ExpressionText text = given.bare();
        List<Comparison> sides = new ArrayList<>();
        for (ExpressionText side : text.split("or")) {
            List<ExpressionText> operands = side.split("and", "unless");
            ExpressionText first = operands.getFirst();
            boolean whole = operands.size() == 1 && first.text().equals(text.text());
            Optional<Comparison> found = whole ? compared(first) : outermost(first.text());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            sides.add(found.get());
        }
        return united(sides);
    }

    private static Optional<Comparison> compared(ExpressionText text) {
        ExpressionText.Place place = text.lastComparison();
        if (place == null) {
            return Optional.empty();
        }
        String left = text.text().substring(0, place.at()).strip();
        String right = withoutBool(
                text.text().substring(place.at() + place.operator().sign().length()));
        return of(left, place.operator(), right)
                .or(() -> of(right, place.operator().flipped(), left));
    }

    private static Optional<Comparison> of(String left, Operator operator, String number) {
        OptionalDouble value = Constant.of(number);
        return value.isPresent() && !left.isEmpty() && Constant.of(left).isEmpty()
                ? Optional.of(new Comparison(left, operator, value.getAsDouble()))
                : Optional.empty();
    }

    private static String withoutBool(String right) {
        String stripped = right.strip();
        return stripped.regionMatches(true, 0, "bool", 0, 4)
                        && stripped.length() > 4
                        && !ExpressionText.isNamePart(stripped.charAt(4))
                ? stripped.substring(4).strip()
                : stripped;
    }

    private static Optional<Comparison> united(List<Comparison> sides) {
        @Nullable Comparison all = null;
        for (Comparison side : sides) {
            if (all == null) {
                all = side;
            } else if (all.operator == side.operator && all.threshold == side.threshold) {
                all = new Comparison("(" + all.left + ") or (" + side.left + ")", all.operator, all.threshold);
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(all);
    }
}
