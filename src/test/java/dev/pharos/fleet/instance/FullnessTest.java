package dev.pharos.fleet.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullnessTest {
    @ParameterizedTest
    @CsvSource({
        "89, 100, noeviction, MASTER, ROOM",
        "91, 100, noeviction, MASTER, NEAR",
        "99.7, 100, noeviction, MASTER, NEAR",
        "99.8, 100, noeviction, MASTER, FULL",
        "101, 100, noeviction, UNKNOWN, FULL",
        "100, 100, noeviction, REPLICA, NEAR",
        "100, 100, allkeys-lru, MASTER, NEAR",
        "100, 100, '', MASTER, NEAR",
        "100, NaN, noeviction, MASTER, ROOM",
        "NaN, 100, noeviction, MASTER, ROOM",
    })
    void onlyWhatMayNotEvictIsFullAndOnlyAtItsLimit(
            double used, double max, String policy, Role role, Fullness expected) {
        assertThat(Fullness.of(new Memory(used, max, 100, 1), policy, role)).isEqualTo(expected);
    }
}
