package dev.pharos.ui.alerts;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.fx.Work;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes and ends silences in the background; each is done whatever the page does meanwhile, and what came of it is
/// told on the FX thread.
final class Silencing {
    private final AlertRouters routers;
    private final Work work;

    Silencing(AlertRouters routers, Work work) {
        this.routers = routers;
        this.work = work;
    }

    /// @param done what came of it: the silence's id
    void make(SilenceDraft draft, Consumer<Outcome<String>> done) {
        start(router -> router.silence(draft), done);
    }

    void expire(Silence silence, Consumer<Outcome<String>> done) {
        start(router -> router.expire(silence.id()), done);
    }

    private void start(Function<AlertRouter, Outcome<String>> task, Consumer<Outcome<String>> done) {
        work.start(
                () -> routers.all()
                        .then(all -> all.isEmpty()
                                ? Outcome.<String>failed(new Failure.Misconfigured("alertmanager", "there is none"))
                                : ask(all, task)),
                done);
    }

    private static Outcome<String> ask(List<AlertRouter> all, Function<AlertRouter, Outcome<String>> task) {
        return AlertRouters.ask(all, task);
    }

    boolean isBusy() {
        return work.isRunning();
    }

    void close() {
        work.close();
    }
}
