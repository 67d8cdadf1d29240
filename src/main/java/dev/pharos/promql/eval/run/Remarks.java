package dev.pharos.promql.eval.run;

import dev.pharos.promql.parse.Dialect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/// What is to be said of an answer, in the words of Prometheus 3: warnings, and what may be meant otherwise. Those of
/// 2.x
/// say nothing. Safe for use by many threads.
public final class Remarks {
    private final Set<String> warnings = new ConcurrentSkipListSet<>();
    private final Set<String> infos = new ConcurrentSkipListSet<>();
    private final boolean silent;

    /// @param dialect whether anything is said
    public Remarks(Dialect dialect) {
        this.silent = dialect == Dialect.V2;
    }

    public void warn(String text) {
        if (silent) {
            return;
        }
        warnings.add("PromQL warning: " + text);
    }

    public void inform(String text) {
        if (silent) {
            return;
        }
        infos.add("PromQL info: " + text);
    }

    /// Of the first quantile that is none.
    public void warnOfQuantiles(double[] quantiles) {
        for (double quantile : quantiles) {
            if (!(quantile >= 0 && quantile <= 1)) {
                warn("quantile value should be between 0 and 1, got "
                        + (Double.isInfinite(quantile)
                                ? quantile > 0 ? "+Inf" : "-Inf"
                                : Double.isNaN(quantile)
                                        ? "NaN"
                                        : BigDecimal.valueOf(quantile)
                                                .stripTrailingZeros()
                                                .toPlainString()));
                return;
            }
        }
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    public List<String> infos() {
        return List.copyOf(infos);
    }
}
