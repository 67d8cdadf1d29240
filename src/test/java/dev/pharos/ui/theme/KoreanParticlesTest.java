package dev.pharos.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanParticlesTest {
    @ParameterizedTest
    @CsvSource({
        "노드이(가) 다운, 노드가 다운",
        "마스터과(와) 복제본이(가), 마스터와 복제본이",
        "redis-3이(가), redis-3이",
        "redis-2이(가), redis-2가",
        "10.0.0.1:6379과(와), 10.0.0.1:6379와",
        "10.0.0.1:6380을(를), 10.0.0.1:6380을",
        "vm은(는), vm은",
        "Prometheus은(는), Prometheus는",
        "서울(으)로, 서울로",
        "부산(으)로, 부산으로",
        "redis-1(으)로, redis-1로",
        "redis-2(으)로, redis-2로",
        "redis-3(으)로, redis-3으로",
        "(으)로, (으)로",
        "'cache!은(는)', 'cache!은(는)'",
        "particles of nothing, particles of nothing"
    })
    void theWordBeforeDecides(String text, String chosen) {
        assertThat(KoreanParticles.choose(text)).isEqualTo(chosen);
    }
}
