package dev.pharos.ui.shell.health;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.ServerInfo;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.state.Patience;
import java.util.Optional;

/// Asks one server beside the source's own how it is: every quarter of a minute, since nobody wants to learn in the
/// morning that nothing was sent at night, and at each refresh while it fails. In a line of its own, so that one that
/// hangs keeps no other from being heard.
final class BackendWatch implements Pin {
    private final Backend backend;
    private final Work work;
    private final Runnable changed;
    private final Patience patience = new Patience();
    private Optional<Health.Answer> answer = Optional.empty();
    private long asked = Long.MIN_VALUE / 2;

    /// @param changed told when there is another answer
    BackendWatch(Backend backend, Work work, Runnable changed) {
        this.backend = backend;
        this.work = work;
        this.changed = changed;
    }

    /// The last answer; empty while there was none, and where the environment has no such server.
    Optional<Health.Answer> answer() {
        return answer;
    }

    /// A refresh, at which one that fails is asked again.
    ///
    /// @param now in milliseconds since the epoch
    void ask(long now) {
        askAfter(failed() ? 0 : HealthMonitor.EVERY, now);
    }

    /// Time went by.
    ///
    /// @param now in milliseconds since the epoch
    void beat(long now) {
        if (work.isRunning()) {
            patience.exceeded(now).ifPresent(waited -> {
                String title = answer.map(Health.Answer::title).orElse(backend.name());
                learn(Optional.of(new Health.Answer(title, waited.toMillis(), new Failure.TimedOut(title, waited))));
            });
        } else {
            askAfter(failed() ? HealthMonitor.AGAIN : HealthMonitor.EVERY, now);
        }
    }

    private void askAfter(long millis, long now) {
        if (!work.isRunning() && Math.abs(now - asked) >= millis) {
            asked = now;
            patience.asked(now);
            work.start(() -> answerOf(backend), this::learn);
        }
    }

    private boolean failed() {
        return answer.map(last -> last.failure() != null).orElse(false);
    }

    private void learn(Optional<Health.Answer> fresh) {
        answer = fresh;
        changed.run();
    }

    /// Asks a server who it is, and how long that takes; blocks.
    static Optional<Health.Answer> answerOf(Backend backend) {
        long before = System.nanoTime();
        Optional<Outcome<ServerInfo>> said = backend.ask();
        long millis = (System.nanoTime() - before) / 1_000_000;
        return said.map(info -> {
            ServerInfo known = info.orNull();
            return new Health.Answer(known == null ? backend.name() : known.title(), millis, info.failureOrNull());
        });
    }

    @Override
    public void close() {
        work.close();
    }
}
