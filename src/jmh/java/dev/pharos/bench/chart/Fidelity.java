package dev.pharos.bench.chart;

/// How near the picture of a line comes to the same line drawn sample by sample.
@FunctionalInterface
public interface Fidelity {
    /// The mean difference of the pixels that are lit in either, in 1/255.
    double meanDifference();
}
