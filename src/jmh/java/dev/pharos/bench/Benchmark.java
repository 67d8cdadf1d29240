package dev.pharos.bench;

import java.util.List;

/// One thing to measure.
interface Benchmark {
    String name();

    /// Measures and gives the figures in the order in which they are printed.
    Figures run(List<String> arguments) throws Exception;
}
