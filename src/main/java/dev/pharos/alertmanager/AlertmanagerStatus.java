package dev.pharos.alertmanager;

/// What an Alertmanager says of itself.
///
/// @param clusterState `ready`, `settling` or `disabled`
/// @param peers        members of its cluster, itself among them; 0 where clustering is off
/// @param startTime    milliseconds since the epoch, 0 where it does not say
public record AlertmanagerStatus(String version, String clusterState, int peers, long startTime) {}
