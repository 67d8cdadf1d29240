package dev.pharos.promql.parse;

/// Which Prometheus an expression is written for.
public enum Dialect {
    /// 2.x, as 2.42 has it: windows are closed on both sides.
    V2,
    /// 3.x without its feature flags: windows are open on the left; names may be quoted, numbers and durations stand
    /// for
    /// each other.
    V3;

    /// That of a server by its version, as its build information has it; that of 2.x where it does not say.
    public static Dialect of(String version) {
        int dot = version.indexOf('.');
        String major = dot < 0 ? version : version.substring(0, dot);
        String digits = major.startsWith("v") ? major.substring(1) : major;
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && (digits.length() > 1 || digits.charAt(0) >= '3') ? V3 : V2;
    }
}
