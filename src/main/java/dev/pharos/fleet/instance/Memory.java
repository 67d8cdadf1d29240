package dev.pharos.fleet.instance;

/// Memory of one instance, in bytes; NaN where unknown.
///
/// @param max       `maxmemory`; NaN where there is no limit (Redis says 0) or it is not known
/// @param nodeTotal memory of the node underneath
/// @param fragmentation resident over used
public record Memory(double used, double max, double nodeTotal, double fragmentation) {
    public static final Memory UNKNOWN = new Memory(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    public boolean limited() {
        return max > 0;
    }

    /// Used of the limit, or of the node's memory where there is no limit; 1 is the whole.
    public double ratio() {
        return used / (limited() ? max : nodeTotal);
    }
}
