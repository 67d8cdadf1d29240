package dev.pharos.promql.eval;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.ast.ValueType;
import dev.pharos.promql.ast.VectorMatching;
import dev.pharos.promql.ast.VectorSelector;
import dev.pharos.promql.eval.aggregate.Aggregations;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Look;
import dev.pharos.promql.eval.column.Mapped;
import dev.pharos.promql.eval.column.RangeVector;
import dev.pharos.promql.eval.column.SubqueryVector;
import dev.pharos.promql.eval.column.Uniqueness;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.match.Pairing;
import dev.pharos.promql.eval.match.Scalars;
import dev.pharos.promql.eval.match.SetOperators;
import dev.pharos.promql.eval.run.Guard;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.store.SampleStore;
import dev.pharos.promql.store.Selection;
import dev.pharos.series.Labels;
import dev.pharos.series.TimeRange;
import java.util.Objects;

/// Evaluates the nodes of an expression, each over all the steps of a grid.
final class Evaluator {
    private static final long NONE = Long.MAX_VALUE;

    private final SampleStore store;
    private final EngineOptions options;
    private final TimeRange whole;
    private final Work work;
    private final Meter meter;
    private final Calls calls;
    /// Where selectors inside a subquery with `@` see no further than its time: that time.
    private long horizon = NONE;

    /// @param whole that of the query
    Evaluator(SampleStore store, EngineOptions options, TimeRange whole, Work work, Meter meter) {
        this.store = store;
        this.options = options;
        this.whole = whole;
        this.work = work;
        this.meter = meter;
        this.calls = new Calls(this, work, meter);
    }

    static Expr unwrapped(Expr expr) {
        return expr instanceof Paren paren ? unwrapped(paren.expr()) : expr;
    }

    /// An instant vector.
    Vector vector(Expr expr, Grid grid) {
        return meter.vector(expr, () -> {
            if (expr instanceof Paren paren) {
                return vector(paren.expr(), grid);
            }
            if (grid.count() > 1 && Invariance.of(expr)) {
                Vector once = newVector(expr, Grid.at(grid.start()));
                return new Selectors.Broadcast(HeldVector.of(once, work), grid);
            }
            return newVector(expr, grid);
        });
    }

    private Vector newVector(Expr expr, Grid grid) {
        return switch (expr) {
            case VectorSelector selector -> selected(selector, grid, false);
            case Unary unary -> unary(unary, grid);
            case Binary binary -> binary(binary, grid);
            case Aggregation aggregation -> aggregation(aggregation, grid);
            case Call call -> calls.vector(call, grid);
            case Paren paren -> vector(paren.expr(), grid);
            case Literal _, MatrixSelector _, Subquery _ ->
                throw new IllegalArgumentException(
                        "no instant vector: " + expr.type().words());
        };
    }

    /// A number a step.
    double[] scalar(Expr expr, Grid grid) {
        return meter.scalar(expr, () -> {
            if (grid.count() > 1 && !(expr instanceof Literal) && Invariance.of(expr)) {
                return Selectors.constant(grid, newScalar(expr, Grid.at(grid.start()))[0]);
            }
            return newScalar(expr, grid);
        });
    }

    private double[] newScalar(Expr expr, Grid grid) {
        return switch (expr) {
            case Literal.Number number -> Selectors.constant(grid, number.value());
            case Paren paren -> scalar(paren.expr(), grid);
            case Unary unary -> {
                double[] values = scalar(unary.expr(), grid);
                for (int k = 0; unary.negative() && k < values.length; k++) {
                    values[k] = -values[k];
                }
                yield values;
            }
            case Binary binary -> Scalars.both(binary, scalar(binary.left(), grid), scalar(binary.right(), grid));
            case Call call -> calls.scalar(call, grid);
            case Literal.Text _, VectorSelector _, MatrixSelector _, Subquery _, Aggregation _ ->
                throw new IllegalArgumentException("no scalar: " + expr.type().words());
        };
    }

    static String text(Expr expr) {
        if (unwrapped(expr) instanceof Literal.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("no string: " + expr.type().words());
    }

    /// The value of a selector at each step.
    ///
    /// @param times whether it is the sample's time instead
    Vector selected(VectorSelector selector, Grid grid, boolean times) {
        if (grid.count() == 0) {
            return HeldVector.empty(grid);
        }
        Look look = Look.of(grid, selector.shift(), whole);
        long lookback = options.lookback().toMillis();
        Selection selection = store.select(selector.matchers(), look.first() - lookback, visible(look, look.last()));
        return new Selectors.AtSteps(selection, look, lookback, times, meter.touched(selector), work);
    }

    /// What the windows of a range vector are and slide over.
    record Ranged(RangeVector samples, Look look, long range) {}

    Ranged ranged(Expr expr, Grid grid) {
        return switch (unwrapped(expr)) {
            case MatrixSelector selector -> {
                Look look = Look.of(grid, selector.vector().shift(), whole);
                Selection selection = store.select(
                        selector.vector().matchers(), look.first() - selector.range(), visible(look, look.last()));
                meter.series(selector, selection.size());
                meter.series(selector.vector(), selection.size());
                yield new Ranged(new Selectors.Samples(selection), moving(look), selector.range());
            }
            case Subquery subquery -> {
                Look look = Look.of(grid, subquery.shift(), whole);
                Look moving = moving(look);
                long before = horizon;
                horizon = look.fixed() != null ? look.last() : horizon == NONE ? NONE : horizon - look.offset();
                Vector inner = vector(subquery.expr(), inner(subquery, moving));
                horizon = before;
                meter.series(subquery, inner.size());
                yield new Ranged(new SubqueryVector(inner, work.guard()), moving, subquery.range());
            }
            default ->
                throw new IllegalArgumentException(
                        "no range vector: " + expr.type().words());
        };
    }

    /// Where the window of a range vector with `@` is asked for at several steps, 2.x moves it along with them, over no
    /// more samples than there are up to its time.
    private Look moving(Look look) {
        return work.dialect() == Dialect.V2 ? look.sliding() : look;
    }

    /// Up to when a selector sees samples.
    private long visible(Look look, long last) {
        return look.fixed() != null || horizon == NONE ? last : Math.min(last, horizon - look.offset());
    }

    /// The steps of a subquery: multiples of its step, whatever the query's are.
    private Grid inner(Subquery subquery, Look look) {
        long step =
                subquery.step() > 0 ? subquery.step() : options.subqueryStep().toMillis();
        long from = look.first() - subquery.range();
        long start = work.leftOpen() ? (Math.floorDiv(from, step) + 1) * step : Math.ceilDiv(from, step) * step;
        Guard guard = work.guard();
        if ((look.last() - start) / step >= Math.min(guard.maxSamples(), Integer.MAX_VALUE - 8)) {
            guard.claim(guard.maxSamples() + 1);
        }
        return Grid.of(start, look.last(), step);
    }

    private Vector unary(Unary unary, Grid grid) {
        Vector vector = vector(unary.expr(), grid);
        if (!unary.negative()) {
            return vector;
        }
        Mapped negated = new Mapped(vector, labels -> labels.without(Labels.NAME), Evaluator::negate);
        return Uniqueness.overall(negated, work);
    }

    private static void negate(Column column) {
        double[] values = column.values();
        for (int k = 0; k < values.length; k++) {
            values[k] = -values[k];
        }
    }

    private Vector binary(Binary binary, Grid grid) {
        boolean leftScalar = binary.left().type() == ValueType.SCALAR;
        boolean rightScalar = binary.right().type() == ValueType.SCALAR;
        if (rightScalar) {
            Vector left = vector(binary.left(), grid);
            return Scalars.right(binary, left, scalar(binary.right(), grid), work);
        }
        if (leftScalar) {
            double[] left = scalar(binary.left(), grid);
            return Scalars.left(binary, left, vector(binary.right(), grid), work);
        }
        VectorMatching matching = Objects.requireNonNullElse(binary.matching(), VectorMatching.ALL_LABELS);
        Vector left = vector(binary.left(), grid);
        Vector right = vector(binary.right(), grid);
        return binary.op().kind() == Binary.Op.Kind.SET
                ? new SetOperators(matching, work).of(binary.op(), left, right)
                : new Pairing(binary, matching, work).of(left, right);
    }

    private Vector aggregation(Aggregation aggregation, Grid grid) {
        Expr parameter = aggregation.parameter();
        if (parameter == null) {
            return Aggregations.plain(aggregation, vector(aggregation.expr(), grid), work);
        }
        if (aggregation.op() == Aggregation.Op.COUNT_VALUES) {
            return Aggregations.countValues(aggregation, text(parameter), vector(aggregation.expr(), grid), work);
        }
        double[] values = scalar(parameter, grid);
        return Aggregations.withNumber(aggregation, values, vector(aggregation.expr(), grid), work);
    }

    Work work() {
        return work;
    }
}
