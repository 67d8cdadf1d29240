package dev.pharos.app.notice;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.acknowledge.Acknowledgements;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done about an alert from outside the window. Each goes on by itself; what came of it is told on its
/// thread.
public final class AlertDeeds {
    static final Duration SILENCE = Duration.ofHours(1);

    private final AlertRouters routers;
    private final Acknowledgements acknowledgements;
    private final String author;
    private final InstantSource clock;

    AlertDeeds(AlertRouters routers, Acknowledgements acknowledgements, String author, InstantSource clock) {
        this.routers = routers;
        this.acknowledgements = acknowledgements;
        this.author = author;
        this.clock = clock;
    }

    /// For an hour, whatever has exactly its labels.
    void silence(JoinedAlert alert, String comment, Consumer<Outcome<String>> done) {
        List<Matcher> matchers = new ArrayList<>();
        alert.labels().forEach((name, value) -> matchers.add(Matcher.equal(name, value)));
        long now = clock.millis();
        SilenceDraft draft = new SilenceDraft("", matchers, now, now + SILENCE.toMillis(), author, comment);
        start(
                () -> routers.all()
                        .then(all -> all.isEmpty()
                                ? Outcome.<String>failed(new Failure.Misconfigured("alertmanager", "there is none"))
                                : AlertRouters.ask(all, (AlertRouter router) -> router.silence(draft))),
                done);
    }

    void acknowledge(JoinedAlert alert, Consumer<Outcome<String>> done) {
        start(() -> acknowledgements.acknowledge(alert, ""), done);
    }

    private static void start(Supplier<Outcome<String>> task, Consumer<Outcome<String>> done) {
        Thread.ofVirtual().name("alert-deed").start(() -> done.accept(task.get()));
    }
}
