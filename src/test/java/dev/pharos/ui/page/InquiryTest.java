package dev.pharos.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.state.ViewState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// With the caller's own thread; a question that hangs never gets to run.
class InquiryTest {
    private static final long START = 1_000_000_000;
    private static final Failure REFUSED = new Failure.Refused("http://prometheus:9090", "Connection refused");

    private Outcome<String> answer = Outcome.success("good");
    private boolean hanging;
    private final List<Long> asked = new ArrayList<>();
    private final List<Outcome<String>> answers = new ArrayList<>();
    private final Inquiry<String> inquiry = new Inquiry<>(
            new Work(this::atOnce, Runnable::run),
            moment -> {
                asked.add(moment.choice());
                return answer;
            },
            (outcome, _) -> answers.add(outcome));

    @Test
    void whatIsOfAnotherRangeIsBehindAfterASecondUntilTheAnswer() {
        inquiry.ask(moment(0, 0));
        hanging = true;
        inquiry.ask(moment(1, 10_000));

        inquiry.beat(START + 10_900);
        assertThat(inquiry.behindProperty().get()).isFalse();
        inquiry.beat(START + 11_000);
        assertThat(inquiry.behindProperty().get()).isTrue();

        hanging = false;
        inquiry.retry();
        assertThat(inquiry.behindProperty().get()).isFalse();
        assertThat(asked).containsExactly(0L, 1L);
    }

    @Test
    void aRefreshThatTakesLongIsNotBehind() {
        inquiry.ask(moment(0, 0));
        hanging = true;
        inquiry.ask(moment(0, 5_000));
        inquiry.beat(START + 9_000);

        assertThat(inquiry.behindProperty().get()).isFalse();
        assertThat(inquiry.whileWaiting(new ViewState.Data(), START)).isEqualTo(new ViewState.Data());
    }

    @Test
    void aServerThatHangsIsFoundOutByTheClockAlone() {
        inquiry.ask(moment(0, 0));
        hanging = true;
        inquiry.ask(moment(1, 10_000));
        inquiry.beat(START + 18_500);

        Failure silent = new Failure.TimedOut("Prometheus", Duration.ofSeconds(8));
        assertThat(inquiry.whileWaiting(new ViewState.Data(), START)).isEqualTo(new ViewState.Stale(silent, START));
        assertThat(inquiry.whileWaiting(new ViewState.Loading(), START)).isEqualTo(new ViewState.Failed(silent));
    }

    @Test
    void whatNoServerAnsweredIsAskedAgainWithoutARefresh() {
        answer = Outcome.failed(REFUSED);
        inquiry.ask(moment(0, 0));
        inquiry.beat(START + 4_000);
        assertThat(asked).hasSize(1);

        inquiry.beat(START + 5_000);
        assertThat(asked).hasSize(2);

        answer = Outcome.success("good");
        inquiry.beat(START + 10_000);
        inquiry.beat(START + 60_000);
        assertThat(answers).hasSize(3).last().isEqualTo(answer);
    }

    @Test
    void whatAServerRefusedIsNotAskedAgain() {
        answer = Outcome.failed(new Failure.Rejected("http://prometheus:9090", "execution", "too many samples"));
        inquiry.ask(moment(0, 0));
        inquiry.beat(START + 60_000);

        assertThat(asked).hasSize(1);
    }

    private static Moment moment(long choice, long after) {
        long clock = START + after;
        return new Moment(after, choice, clock, clock, new TimeRange(clock - 60_000, clock));
    }

    private Thread atOnce(Runnable task) {
        return new Thread(task) {
            @Override
            @SuppressWarnings("DoNotCall") // in the caller's own thread is what is wanted
            public void start() {
                if (!hanging) {
                    run();
                }
            }
        };
    }
}
