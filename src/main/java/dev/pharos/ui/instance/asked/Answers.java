package dev.pharos.ui.instance.asked;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.outcome.Failure;
import dev.pharos.series.TimeRange;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the questions of one panel, a question a line, were answered so far. All on the FX thread.
public final class Answers {
    private final @Nullable Answer[] known;
    private final @Nullable Failure[] failures;
    /// By line: when its last good answer was shown; of one that never had any, when it first failed.
    private final long[] goodAt;
    /// By line: whether its last answer broke off and another was asked for at once.
    private final boolean[] brokeOff;
    private List<RangeQuery> queries = List.of();

    Answers(int lines) {
        known = new Answer[lines];
        failures = new Failure[lines];
        goodAt = new long[lines];
        brokeOff = new boolean[lines];
    }

    /// In the order of the lines, as they are asked now.
    List<RangeQuery> queries() {
        return queries;
    }

    /// What failed of another question says nothing of this one.
    void ask(List<RangeQuery> next) {
        for (int i = 0; i < queries.size(); i++) {
            if (!next.get(i).equals(queries.get(i))) {
                failures[i] = null;
                brokeOff[i] = false;
            }
        }
        queries = next;
    }

    /// Takes an answer if it is to one of its questions.
    ///
    /// @return whether to ask again at once: a connection broke, as one does now and then
    boolean take(Answer answer, long now) {
        int line = queries.indexOf(answer.query());
        if (line < 0) {
            return false;
        }
        Failure failed = answer.outcome().failureOrNull();
        if (failed == null) {
            known[line] = answer;
            failures[line] = null;
            brokeOff[line] = false;
            goodAt[line] = now;
        } else if (failed instanceof Failure.Interrupted && failures[line] == null && !brokeOff[line]) {
            brokeOff[line] = true;
            return true;
        } else if (!(failed instanceof Failure.Cancelled)) {
            if (known[line] == null && failures[line] == null) {
                goodAt[line] = now;
            }
            failures[line] = failed;
        }
        return false;
    }

    /// The last good answer of a line, to this question of it or an earlier one.
    @Nullable
    Answer known(int line) {
        return known[line];
    }

    /// Of the first line that has one: the others are drawn all the same, but not as if they were all.
    Optional<Failure> failure() {
        return Arrays.stream(failures).filter(Objects::nonNull).findFirst();
    }

    /// Of the line that has failed for the longest: the others being fresh makes that one no younger.
    Duration age(long now) {
        long oldest = now;
        for (int i = 0; i < failures.length; i++) {
            if (failures[i] != null) {
                oldest = Math.min(oldest, goodAt[i]);
            }
        }
        return Duration.ofMillis(now - oldest);
    }

    /// Whether every line has an answer that knows of some of the range.
    boolean reach(TimeRange range) {
        return Arrays.stream(known).allMatch(answer -> answer != null && overlap(answer.range(), range));
    }

    /// What all questions are answered for, but those that failed: why they lack is told.
    TimeRange over(TimeRange range) {
        long start = Long.MIN_VALUE;
        long end = Long.MAX_VALUE;
        for (int i = 0; i < known.length; i++) {
            Answer answer = known[i];
            if (answer != null && failures[i] == null && overlap(answer.range(), range)) {
                start = Math.max(start, answer.range().start());
                end = Math.min(end, answer.range().end());
            }
        }
        return start <= end && start > Long.MIN_VALUE ? new TimeRange(start, end) : range;
    }

    static boolean overlap(TimeRange a, TimeRange b) {
        return a.start() <= b.end() && b.start() <= a.end();
    }
}
