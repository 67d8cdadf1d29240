package dev.pharos.ui.chart.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.chart.content.Expression;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromqlTest {
    @Test
    void aQueryAloneIsCopiedAsItIs() {
        assertThat(Promql.text(List.of(new Expression("used", "redis_memory_used_bytes{job=\"redis\"}"))))
                .isEqualTo("redis_memory_used_bytes{job=\"redis\"}");
    }

    @Test
    void ofSeveralEachHasALineAndItsNameBehind() {
        assertThat(Promql.text(
                        List.of(new Expression("used", "a"), new Expression("두\n줄", "b"), new Expression(" ", "c"))))
                .isEqualTo("""
                        a # used
                        b # 두 줄
                        c""");
    }

    @Test
    void withoutQueriesThereIsNothing() {
        assertThat(Promql.text(List.of())).isEmpty();
    }
}
