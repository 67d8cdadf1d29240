package dev.pharos.promql;

import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.store.LabelTest;
import dev.pharos.promql.store.SampleStore;
import dev.pharos.promql.store.Selection;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Samples in memory.
public final class MemoryStore implements SampleStore {
    private final TreeMap<Labels, Series> all = new TreeMap<>();
    private final Dialect dialect;

    public MemoryStore() {
        this(Dialect.V2);
    }

    public MemoryStore(Dialect dialect) {
        this.dialect = dialect;
    }

    public void clear() {
        all.clear();
    }

    /// Samples are added to those of the same labels; of several at one time the last counts.
    public void add(Series series) {
        all.merge(series.labels(), series, MemoryStore::joined);
    }

    public Collection<Series> series() {
        return all.values();
    }

    private static Series joined(Series first, Series more) {
        long[] times = Arrays.copyOf(first.times(), first.size() + more.size());
        double[] values = Arrays.copyOf(first.values(), first.size() + more.size());
        System.arraycopy(more.times(), 0, times, first.size(), more.size());
        System.arraycopy(more.values(), 0, values, first.size(), more.size());
        return new Series(first.labels(), times, values);
    }

    @Override
    public Selection select(List<LabelMatcher> matchers, long from, long to) {
        List<LabelTest> tests =
                matchers.stream().map(matcher -> LabelTest.of(matcher, dialect)).toList();
        List<Series> found = all.values().stream()
                .filter(series -> tests.stream()
                        .allMatch(test -> test.value().test(series.labels().get(test.name()))))
                .toList();
        return new Selection() {
            @Override
            public int size() {
                return found.size();
            }

            @Override
            public Labels labels(int index) {
                return found.get(index).labels();
            }

            @Override
            public Series read(int index) {
                Series series = found.get(index);
                int first = series.indexAtOrAfter(from);
                int end = Math.max(first, series.indexAtOrAfter(to + 1));
                return new Series(
                        series.labels(),
                        Arrays.copyOfRange(series.times(), first, end),
                        Arrays.copyOfRange(series.values(), first, end));
            }
        };
    }
}
