package dev.pharos.ui.trouble;

import dev.pharos.fleet.instance.Fullness;
import dev.pharos.ui.state.Status;

/// The colour of a bar or a tile that shows memory: the same verdict as the word of health.
public final class MemoryStatus {
    /// From this part on many instances or a node together are nearly full.
    private static final double NEAR_LIMIT = 0.9;

    private MemoryStatus() {}

    public static Status of(Fullness fullness) {
        return switch (fullness) {
            case ROOM -> Status.OK;
            case NEAR -> Status.WARNING;
            case FULL -> Status.CRITICAL;
        };
    }

    /// Of a sum, which has no policy.
    ///
    /// @param ratio 1 is the whole; NaN where unknown
    public static Status of(double ratio) {
        return ratio > NEAR_LIMIT ? Status.WARNING : Status.OK;
    }
}
