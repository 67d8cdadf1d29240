package dev.pharos.ui.shell;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.QueryResult;
import dev.pharos.source.Alert;
import dev.pharos.source.ServerInfo;
import dev.pharos.ui.fx.Pin;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.Moment;
import dev.pharos.ui.page.WindowTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Asks the servers behind the window how they are at every refresh, one line of questions at a time: a server that
/// does
/// not
/// answer is asked again when it has given up, not before.
final class HealthMonitor implements Pin {
    private static final String SERIES = "max(prometheus_tsdb_head_series)";

    private final Session session;
    private final Work work;
    private final Pins pins = new Pins();
    private final ReadOnlyObjectWrapper<Health> health = new ReadOnlyObjectWrapper<>(this, "health", Health.unknown());

    HealthMonitor(Session session, WindowTime time, Work work) {
        this.session = session;
        this.work = work;
        pins.add(work);
        pins.listen(time.momentProperty(), (_, _, moment) -> ask(moment));
        ask(time.momentProperty().get());
    }

    ReadOnlyObjectProperty<Health> healthProperty() {
        return health.getReadOnlyProperty();
    }

    private void ask(Moment moment) {
        work.startUnlessRunning(() -> examine(moment.now()), health::set);
    }

    private Health examine(long now) {
        List<Health.Answer> answers = new ArrayList<>();
        for (Backend backend : session.backends()) {
            long before = System.nanoTime();
            Outcome<ServerInfo> info = backend.ping().get();
            long millis = (System.nanoTime() - before) / 1_000_000;
            ServerInfo known = info.orNull();
            Failure failure = info.failureOrNull();
            answers.add(new Health.Answer(known == null ? backend.name() : known.title(), millis, failure));
        }
        if (!answers.isEmpty() && answers.getFirst().failure() != null) {
            return new Health(answers, -1, OptionalDouble.empty(), now);
        }
        List<Alert> alerts = session.source().alerts().orNull();
        int firing = alerts == null
                ? -1
                : (int) alerts.stream()
                        .filter(alert -> alert.state() == Alert.State.FIRING)
                        .count();
        return new Health(answers, firing, series(now), now);
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
