package dev.pharos.bench.chart;

import java.time.Duration;
import java.util.List;

/// One of those that are measured in turns.
interface Lane {
    /// Brings one range after the other in sight.
    ///
    /// @param patience no further frame is begun after this
    /// @return how long each took in milliseconds, until its pixels were there
    double[] time(List<Range> ranges, Duration patience) throws InterruptedException;
}
