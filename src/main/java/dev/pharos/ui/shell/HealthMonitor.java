package dev.pharos.ui.shell;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.source.Alert;
import dev.pharos.source.Firing;
import dev.pharos.source.LinkStatus;
import dev.pharos.source.ServerInfo;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.state.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Asks the servers behind the window how they are: which alerts fire at every refresh, who they are and what they
/// hold once a minute. One line of questions at a time: a server that does not answer is asked again when it has
/// given up, not before.
final class HealthMonitor implements Pin {
    private static final String SERIES = "max(prometheus_tsdb_head_series)";
    private static final long SELDOM_MILLIS = 60_000;

    private final Session session;
    private final Work work;
    private final Pins pins = new Pins();

    /// When the last answer came, in milliseconds since the epoch.
    private long answered;

    private final ReadOnlyObjectWrapper<Health> health = new ReadOnlyObjectWrapper<>(this, "health", Health.unknown());

    HealthMonitor(Session session, WindowTime time, Work work) {
        this.session = session;
        this.work = work;
        answered = session.source().now();
        pins.add(work);
        pins.listen(time.momentProperty(), (_, _, moment) -> ask(moment));
        ask(time.momentProperty().get());
    }

    ReadOnlyObjectProperty<Health> healthProperty() {
        return health.getReadOnlyProperty();
    }

    private void ask(Moment moment) {
        Health before = health.get();
        long now = session.source().now();
        if (work.isRunning() && now - answered > Patience.LENGTH.toMillis()) {
            health.set(before.silentFor(now - answered));
        }
        work.startUnlessRunning(() -> examine(moment, before), this::learn);
    }

    private void learn(Health fresh) {
        answered = session.source().now();
        health.set(fresh);
    }

    private Health examine(Moment moment, Health before) {
        long now = session.source().now();
        boolean anew = before.lost()
                || before.examined() == 0
                || Math.abs(now - before.examined()) >= SELDOM_MILLIS
                || before.backends().stream().anyMatch(answer -> answer.failure() != null);
        List<Health.Answer> known = anew ? answers() : before.backends();
        boolean silent = !known.isEmpty() && known.getFirst().failure() != null;
        Outcome<List<Alert>> alerts = silent ? Outcome.success(List.of()) : Firing.at(session.source(), moment.now());
        List<Health.Answer> answers = linked(known, alerts.failureOrNull());
        Health next = new Health(answers, firing(alerts), before.series(), now, anew ? now : before.examined());
        if (next.lost()) {
            return new Health(answers, Optional.empty(), OptionalDouble.empty(), before.at(), now);
        }
        return anew ? new Health(answers, next.firing(), series(moment.now()), now, now) : next;
    }

    private List<Health.Answer> answers() {
        List<Health.Answer> answers = new ArrayList<>();
        for (Backend backend : session.backends()) {
            long before = System.nanoTime();
            backend.ask().ifPresent(info -> {
                long millis = (System.nanoTime() - before) / 1_000_000;
                ServerInfo known = info.orNull();
                answers.add(new Health.Answer(
                        known == null ? backend.name() : known.title(), millis, info.failureOrNull()));
            });
        }
        return answers;
    }

    /// What the source's own connection and the last question say of its server is newer than the last examination.
    private List<Health.Answer> linked(List<Health.Answer> answers, @Nullable Failure asked) {
        if (answers.isEmpty()) {
            return answers;
        }
        LinkStatus link = session.source().status();
        Health.Answer first = answers.getFirst();
        Failure failure = asked != null && asked.unanswered() ? asked : link.failure();
        List<Health.Answer> all = new ArrayList<>(answers);
        all.set(
                0,
                new Health.Answer(
                        first.title(),
                        link.latencyMillis() < 0 ? first.millis() : link.latencyMillis(),
                        failure == null ? first.failure() : failure));
        return all;
    }

    private static Optional<Health.Alerts> firing(Outcome<List<Alert>> asked) {
        return Optional.ofNullable(asked.orNull()).map(Health.Alerts::of);
    }

    private OptionalDouble series(long now) {
        return session.source().instant(SERIES, now).orNull() instanceof QueryResult.Vector vector
                        && !vector.samples().isEmpty()
                ? OptionalDouble.of(vector.samples().getFirst().value())
                : OptionalDouble.empty();
    }

    @Override
    public void close() {
        pins.close();
    }
}
