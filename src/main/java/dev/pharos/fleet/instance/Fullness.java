package dev.pharos.fleet.instance;

/// How near an instance is to the memory that it may use. Redis takes writes while it uses no more than `maxmemory`;
/// beyond that it evicts keys, or answers `OOM command not allowed` where the policy is `noeviction`. A replica leaves
/// that to its master.
public enum Fullness {
    ROOM,
    /// Over nine tenths of `maxmemory`.
    NEAR,
    /// At `maxmemory` with nothing to evict: writes are refused, or are about to be.
    FULL;

    private static final double NEAR_LIMIT = 0.9;

    /// What a command took is given back before the next scrape looks: one that refuses writes mostly reports a little
    /// less than the whole.
    private static final double AT_LIMIT = 0.998;

    /// @param policy `maxmemory_policy`, or empty
    static Fullness of(Memory memory, String policy, Role role) {
        if (!memory.limited() || !(memory.ratio() > NEAR_LIMIT)) {
            return ROOM;
        }
        boolean refuses = policy.equals("noeviction") && role != Role.REPLICA;
        return refuses && memory.ratio() >= AT_LIMIT ? FULL : NEAR;
    }
}
