package dev.pharos.promql.eval.aggregate;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.parse.Dialect;

/// One group, fed with its series in their order; none of them is kept.
abstract class Accumulator {
    /// The value so far.
    final Column column;

    Accumulator(int steps) {
        this.column = new Column(steps);
    }

    abstract void add(Column series);

    /// The group's series, when all are in.
    Column result() {
        return column;
    }

    static Accumulator of(Aggregation.Op op, int steps, Dialect dialect) {
        boolean v2 = dialect == Dialect.V2;
        return switch (op) {
            case SUM -> v2 ? new Sum(steps) : new Means.ExactSum(steps);
            case AVG -> v2 ? new Means.Mean(steps) : new Means.ExactMean(steps);
            case COUNT -> new Count(steps);
            case GROUP -> new Group(steps);
            case MIN -> new Extreme(steps, -1);
            case MAX -> new Extreme(steps, 1);
            case STDDEV -> new Means.Variance(steps, true, dialect);
            case STDVAR -> new Means.Variance(steps, false, dialect);
            case TOPK, BOTTOMK, COUNT_VALUES, QUANTILE ->
                throw new IllegalArgumentException(op.sign() + " needs its series together");
        };
    }

    private static final class Sum extends Accumulator {
        Sum(int steps) {
            super(steps);
        }

        @Override
        void add(Column series) {
            double[] more = series.values();
            boolean[] there = series.present();
            double[] sum = column.values();
            boolean[] present = column.present();
            for (int k = 0; k < sum.length; k++) {
                if (there[k]) {
                    sum[k] = present[k] ? sum[k] + more[k] : more[k];
                    present[k] = true;
                }
            }
        }
    }

    private static final class Count extends Accumulator {
        Count(int steps) {
            super(steps);
        }

        @Override
        void add(Column series) {
            boolean[] there = series.present();
            double[] count = column.values();
            boolean[] present = column.present();
            for (int k = 0; k < count.length; k++) {
                count[k] += there[k] ? 1 : 0;
                present[k] |= there[k];
            }
        }
    }

    private static final class Group extends Accumulator {
        Group(int steps) {
            super(steps);
        }

        @Override
        void add(Column series) {
            boolean[] there = series.present();
            double[] one = column.values();
            boolean[] present = column.present();
            for (int k = 0; k < one.length; k++) {
                one[k] = 1;
                present[k] |= there[k];
            }
        }
    }

    /// NaN only where all are.
    private static final class Extreme extends Accumulator {
        private final double sign;

        Extreme(int steps, int sign) {
            super(steps);
            this.sign = sign;
        }

        @Override
        void add(Column series) {
            double[] more = series.values();
            boolean[] there = series.present();
            double[] extreme = column.values();
            boolean[] present = column.present();
            for (int k = 0; k < extreme.length; k++) {
                if (there[k]) {
                    double value = more[k];
                    if (!present[k] || extreme[k] * sign < value * sign || Double.isNaN(extreme[k])) {
                        extreme[k] = value;
                        present[k] = true;
                    }
                }
            }
        }
    }
}
