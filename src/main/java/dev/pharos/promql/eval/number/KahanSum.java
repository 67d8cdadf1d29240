package dev.pharos.promql.eval.number;

/// A sum whose rounding errors are gathered apart, as Neumaier does it; in the order of operations of Prometheus.
public final class KahanSum {
    private double sum;
    private double lost;

    public void clear() {
        sum = 0;
        lost = 0;
    }

    public void add(double more) {
        double total = sum + more;
        if (Math.abs(sum) >= Math.abs(more)) {
            lost += (sum - total) + more;
        } else {
            lost += (more - total) + sum;
        }
        sum = total;
    }

    /// Without what was lost.
    public double rough() {
        return sum;
    }

    public double exact() {
        return sum + lost;
    }

    /// What a sum over time is: infinite stays so.
    public double finished() {
        return Double.isInfinite(sum) ? sum : sum + lost;
    }
}
