package dev.pharos.fleet.instance;

/// What an instance is; of one that is down, what it was when last seen.
///
/// @param runId         of the running process, or empty
/// @param replicationId `master_replid`, empty where the exporter does not tell (before 1.46)
/// @param evictionPolicy `maxmemory_policy`, or empty
/// @param seen          when the instance said so, in milliseconds since the epoch; 0 if never within the look-back
public record Identity(
        Role role, Mode mode, String version, String runId, String replicationId, String evictionPolicy, long seen) {
    public static final Identity UNKNOWN = new Identity(Role.UNKNOWN, Mode.UNKNOWN, "", "", "", "", 0);
}
