package dev.pharos.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Failure REFUSED = new Failure.Refused("http://a:1", "connection refused");

    @Test
    void carriesWhatWasSaidBesideTheAnswerThroughEveryStep() {
        Outcome<Integer> first = new Outcome.Success<>(2, List.of("first"));

        Outcome<String> second = first.map(n -> n * 2).then(n -> new Outcome.Success<>("n" + n, List.of("second")));

        assertThat(second).isEqualTo(new Outcome.Success<>("n4", List.of("first", "second")));
    }

    @Test
    void keepsAFailureThroughEveryStep() {
        Outcome<Integer> failed = Outcome.failed(REFUSED);

        assertThat(failed.map(n -> n + 1).then(Outcome::success).failureOrNull())
                .isSameAs(REFUSED);
        assertThat(failed.orElse(7)).isEqualTo(7);
        assertThat(failed.orNull()).isNull();
        assertThat(failed.isSuccess()).isFalse();
    }

    @Test
    void everyKindOfFailureLiesOnOneSideOfTheLine() {
        assertThat(EachFailure.all())
                .<Class<?>>extracting(each -> each.failure().getClass())
                .containsOnly(Failure.class.getPermittedSubclasses());
        assertThat(EachFailure.all())
                .allSatisfy(each -> assertThat(each.failure().unanswered()).isEqualTo(each.unanswered()));
    }

    @Test
    void aRefusalIsQuotedAndTheRestSaysWhere() {
        assertThat(EachFailure.all())
                .allSatisfy(each -> assertThat(each.failure().describe())
                        .contains(
                                each.failure() instanceof Failure.Rejected(var _, String type, String error)
                                        ? type + ": " + error
                                        : "http://prom:9090"));
    }
}
