package dev.pharos.fleet.instance;

/// What an instance is doing; rates are per second over the reader's window. NaN where unknown.
///
/// @param hits       keyspace hits a second
/// @param misses     keyspace misses a second
/// @param evictions  keys evicted a second
/// @param rejections connections turned away a second
/// @param networkIn  bytes a second received
/// @param networkOut bytes a second sent
/// @param clients    connected now
/// @param maxClients the configured limit
/// @param blocked    clients waiting in a blocking command
public record Traffic(
        double ops,
        double hits,
        double misses,
        double evictions,
        double rejections,
        double networkIn,
        double networkOut,
        double clients,
        double maxClients,
        double blocked) {
    public static final Traffic UNKNOWN = new Traffic(
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN);

    /// Hits over reads; NaN where nothing was read, which is not 0 %.
    public double hitRatio() {
        return hits / (hits + misses);
    }
}
