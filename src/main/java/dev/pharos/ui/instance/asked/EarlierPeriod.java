package dev.pharos.ui.instance.asked;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.dashboard.RefreshPlan;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The period that charts are compared with: the same questions, asked for the same range so much earlier. All on the
/// FX thread.
public final class EarlierPeriod implements AutoCloseable {
    private final RefreshPlan plan;
    private final Inbox inbox;
    private final Runnable onAnswers;
    private Map<RangeQuery, Then> known = new HashMap<>();
    private final Set<RangeQuery> unanswered = new HashSet<>();
    private long shift;

    /// What is known of an earlier period, for the one in its place.
    public static final class Known {
        private final long shift;
        private final Map<RangeQuery, Then> answers;

        private Known(long shift, Map<RangeQuery, Then> answers) {
            this.shift = shift;
            this.answers = answers;
        }
    }

    /// What was answered, and its series moved on to the times that they are compared with.
    private record Then(
            TimeRange range, List<Series> series, @Nullable Failure failure) {}

    /// @param onAnswers some of what was asked is known now
    public EarlierPeriod(RefreshPlan plan, Executor ui, Runnable onAnswers) {
        this.plan = plan;
        this.inbox = new Inbox(ui, this::take);
        this.onAnswers = onAnswers;
    }

    public Known known() {
        return new Known(shift, Map.copyOf(known));
    }

    public void goOn(Known before) {
        shift = before.shift;
        known = new HashMap<>(before.answers);
    }

    /// @param by how much earlier; zero to compare with nothing
    ///
    /// @return whether that is another period than before
    public boolean compare(Duration by) {
        if (by.toMillis() == shift) {
            return false;
        }
        shift = by.toMillis();
        known.clear();
        hide();
        return true;
    }

    public boolean isNone() {
        return shift == 0;
    }

    /// How much earlier it is.
    public Duration shift() {
        return Duration.ofMillis(shift);
    }

    public void ask(TimeRange range, Collection<RangeQuery> queries) {
        if (isNone()) {
            return;
        }
        // What charts asked that are out of sight is kept, unless all is asked in other steps now.
        Set<Step> steps = queries.stream().map(RangeQuery::step).collect(Collectors.toSet());
        known.keySet().removeIf(query -> !steps.isEmpty() && !steps.contains(query.step()));
        unanswered.clear();
        unanswered.addAll(queries);
        unanswered.removeAll(known.keySet());
        plan.show(range.shifted(-shift), queries, inbox);
    }

    /// Whether everything that was asked is answered, be it with a failure.
    public boolean isSettled() {
        return unanswered.isEmpty();
    }

    /// What a question was answered, at the times that it is compared with; empty until it is.
    public Optional<List<Series>> series(RangeQuery query) {
        return Optional.ofNullable(known.get(query)).map(Then::series);
    }

    /// Why a question has no answer.
    public Optional<Failure> failure(RangeQuery query) {
        return Optional.ofNullable(known.get(query)).map(Then::failure);
    }

    public void hide() {
        plan.hide();
        unanswered.clear();
    }

    @Override
    public void close() {
        hide();
        plan.close();
        known.clear();
    }

    private void take(List<Answer> answers) {
        for (Answer answer : answers) {
            // Those to a period that is compared with no more.
            boolean wanted = !isNone() && (unanswered.remove(answer.query()) || known.containsKey(answer.query()));
            if (wanted && !(answer.outcome().failureOrNull() instanceof Failure.Cancelled)) {
                known.merge(answer.query(), then(answer), EarlierPeriod::newer);
            }
        }
        onAnswers.run();
    }

    private Then then(Answer answer) {
        return switch (answer.outcome()) {
            case Outcome.Success(QueryResult.Matrix matrix, var _) ->
                new Then(
                        answer.range(),
                        matrix.series().stream()
                                .map(series -> series.shifted(shift))
                                .toList(),
                        null);
            case Outcome.Failed<QueryResult.Matrix>(Failure failure) -> new Then(answer.range(), List.of(), failure);
        };
    }

    /// What is long past does not change: a question that fails takes nothing away that was known.
    private static Then newer(Then before, Then now) {
        return now.failure() == null || before.failure() != null ? now : before;
    }
}
