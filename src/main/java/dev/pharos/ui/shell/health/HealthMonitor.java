package dev.pharos.ui.shell.health;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.source.Alert;
import dev.pharos.source.AlertRules;
import dev.pharos.source.LinkStatus;
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
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Asks the servers behind the window how they are: which alerts fire at every refresh, who they are and what they
/// hold once a minute. One line of questions a server: one that does not answer is asked again when it was given up
/// on, not before, and is the only one that this is said of.
public final class HealthMonitor implements Pin {
    private static final String SERIES = "max(prometheus_tsdb_head_series)";
    private static final long SELDOM_MILLIS = 60_000;
    /// How often it is asked at least, in milliseconds, and how often while it does not answer.
    static final long EVERY = 15_000;

    static final long AGAIN = 5_000;

    private final Session session;
    private final WindowTime time;
    private final AlertRules rules;
    private final Work work;
    private final List<BackendWatch> others;
    private final Pins pins = new Pins();

    /// What the server that the metrics come from says.
    private Health own = Health.unknown();

    private final Patience patience = new Patience();

    /// The choice of a range that was asked about last, and when, in milliseconds since the epoch.
    private long asked = -1;

    private long askedAt;

    /// Whether what is being asked is out of date.
    private boolean again;

    private final ReadOnlyObjectWrapper<Health> health = new ReadOnlyObjectWrapper<>(this, "health", Health.unknown());

    /// @param lines of questions, a new one each time
    public HealthMonitor(Session session, WindowTime time, Supplier<Work> lines) {
        this.session = session;
        this.time = time;
        rules = new AlertRules(session.source());
        work = lines.get();
        others = session.backends().stream()
                .skip(1)
                .map(backend -> new BackendWatch(backend, lines.get(), this::publish))
                .toList();
        others.forEach(pins::add);
        pins.add(work);
        pins.listen(time.momentProperty(), (_, _, moment) -> ask(moment));
        pins.listen(
                time.beatProperty(),
                (_, _, now) -> beat(now.longValue(), time.momentProperty().get()));
        ask(time.momentProperty().get());
    }

    public ReadOnlyObjectProperty<Health> healthProperty() {
        return health.getReadOnlyProperty();
    }

    /// Goes on from what was known to the monitor in whose place it is, until it knows better.
    public void goOn(Health before) {
        if (own.backends().isEmpty() && !before.backends().isEmpty()) {
            own = before.ofFirst();
            health.set(before);
        }
    }

    /// Of a server that does not answer it is said, and it is asked again; also while the window is paused.
    private void beat(long now, Moment moment) {
        others.forEach(other -> other.beat(now));
        if (work.isRunning()) {
            patience.exceeded(now).ifPresent(waited -> {
                own = own.silentFor(waited.toMillis());
                publish();
            });
        } else if (Math.abs(now - askedAt) >= (own.lost() ? AGAIN : EVERY)) {
            ask(moment);
        }
    }

    /// Something was done that changes what fires: asks at once, or again where it is being asked.
    public void askAgain() {
        if (work.isRunning()) {
            again = true;
        } else {
            ask(time.momentProperty().get());
        }
    }

    private void ask(Moment moment) {
        long now = session.source().now();
        others.forEach(other -> other.ask(now));
        boolean running = work.isRunning();
        if (running && moment.choice() == asked) {
            return;
        }
        if (!running) {
            patience.asked(now);
        }
        asked = moment.choice();
        askedAt = now;
        Health before = own;
        work.start(() -> examine(moment, before), this::learn);
    }

    private void learn(Health fresh) {
        own = fresh;
        publish();
        if (again) {
            again = false;
            ask(time.momentProperty().get());
        }
    }

    /// The server of the metrics stands first; until it has spoken, or was given up on, nothing is said of the others.
    private void publish() {
        health.set(
                own.backends().isEmpty()
                        ? own
                        : own.with(others.stream()
                                .flatMap(other -> other.answer().stream())
                                .toList()));
    }

    private Health examine(Moment moment, Health before) {
        long now = session.source().now();
        boolean anew = before.lost()
                || before.examined() == 0
                || Math.abs(now - before.examined()) >= SELDOM_MILLIS
                || before.backends().stream().anyMatch(answer -> answer.failure() != null);
        List<Health.Answer> known = anew ? answers() : before.backends();
        boolean silent = !known.isEmpty() && known.getFirst().failure() != null;
        Outcome<List<Alert>> alerts =
                silent ? Outcome.success(List.of()) : session.alerts().firing().at(now);
        List<Health.Answer> answers = linked(known, alerts.failureOrNull());
        Health next = new Health(
                answers,
                silent ? Optional.empty() : firing(alerts),
                before.series(),
                now,
                anew ? now : before.examined());
        if (next.lost()) {
            return new Health(answers, Optional.empty(), OptionalDouble.empty(), before.at(), now);
        }
        return anew ? new Health(answers, next.firing(), series(moment.now()), now, now) : next;
    }

    private List<Health.Answer> answers() {
        return session.backends().stream()
                .limit(1)
                .flatMap(backend -> BackendWatch.answerOf(backend).stream())
                .toList();
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

    private Optional<Health.Alerts> firing(Outcome<List<Alert>> asked) {
        return Optional.ofNullable(asked.orNull()).map(alerts -> Health.Alerts.of(alerts, rules.presence(alerts)));
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
