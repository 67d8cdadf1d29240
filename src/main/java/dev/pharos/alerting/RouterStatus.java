package dev.pharos.alerting;

/// What a router says of itself.
///
/// @param clusterState  `ready`, `settling` or `disabled`
/// @param peers         members of its cluster, itself among them; 0 where clustering is off
/// @param startTime     milliseconds since the epoch, 0 where it does not say
/// @param configuration the running one as it shows it: YAML, with secrets left out; empty where it does not
public record RouterStatus(String version, String clusterState, int peers, long startTime, String configuration) {}
