package dev.pharos.cli.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.EachFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandFailureTest {
    @ParameterizedTest
    @MethodSource("dev.pharos.outcome.EachFailure#all")
    void endsWithThreeWhereNoPrometheusAnswered(EachFailure each) {
        CommandFailure ending = CommandFailure.of(each.failure());

        assertThat(ending.exitCode()).isEqualTo(each.unanswered() ? 3 : 1);
        assertThat(ending.line()).isEqualTo(each.failure().describe());
    }
}
