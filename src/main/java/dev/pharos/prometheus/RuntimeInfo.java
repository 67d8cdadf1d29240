package dev.pharos.prometheus;

/// How a server has been running.
///
/// @param startTime  milliseconds since the epoch
/// @param retention  as configured: `15d`, `15d or 50GiB`; empty where it does not say
/// @param configGood whether the configuration that was read last could be used
public record RuntimeInfo(long startTime, String retention, boolean configGood) {}
