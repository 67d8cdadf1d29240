package dev.pharos.fleet;

/// How near an instance is to the memory that it may use. Redis takes writes up to `maxmemory`; beyond that it evicts
/// keys, or answers `OOM command not allowed` where the policy is `noeviction`. A replica leaves that to its master.
public enum Fullness {
    ROOM,
    /// Over nine tenths of `maxmemory`.
    NEAR,
    /// So full that writes are refused.
    REFUSING;

    private static final double NEAR_LIMIT = 0.9;

    /// Redis refuses a write that might go beyond the limit, so that the whole is hardly ever reported.
    private static final double FULL = 0.99;

    /// @param policy `maxmemory_policy`, or empty
    static Fullness of(Memory memory, String policy, Role role) {
        if (!memory.limited() || !(memory.ratio() > NEAR_LIMIT)) {
            return ROOM;
        }
        boolean refuses = policy.equals("noeviction") && role != Role.REPLICA;
        return refuses && memory.ratio() >= FULL ? REFUSING : NEAR;
    }
}
