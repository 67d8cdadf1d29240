package dev.pharos.ui.alerts;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.fx.Work;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes and ends silences in the background. Each is done whatever the page does meanwhile, none waits for another,
/// and what came of it is told on the FX thread.
final class Silencing {
    private final AlertRouters routers;
    private final Executor ui;

    Silencing(AlertRouters routers, Executor ui) {
        this.routers = routers;
        this.ui = ui;
    }

    /// @param done what came of it: the silence's id
    void make(SilenceDraft draft, Consumer<Outcome<String>> done) {
        start(router -> router.silence(draft), done);
    }

    void expire(Silence silence, Consumer<Outcome<String>> done) {
        start(router -> router.expire(silence.id()), done);
    }

    /// One line of work each: a second one would cancel the first.
    private void start(Function<AlertRouter, Outcome<String>> task, Consumer<Outcome<String>> done) {
        new Work(ui)
                .start(
                        () -> routers.all()
                                .then(all -> all.isEmpty()
                                        ? Outcome.<String>failed(
                                                new Failure.Misconfigured("alertmanager", "there is none"))
                                        : AlertRouters.ask(all, task)),
                        done);
    }
}
