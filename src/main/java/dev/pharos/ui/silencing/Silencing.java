package dev.pharos.ui.silencing;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.fx.Work;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes and ends silences in the background. Each is done whatever the page does meanwhile, none waits for another,
/// and what came of it is told on the FX thread.
public final class Silencing {
    private final AlertRouters routers;
    private final Executor ui;

    public Silencing(AlertRouters routers, Executor ui) {
        this.routers = routers;
        this.ui = ui;
    }

    /// @param done what came of it: the silence's id
    public void make(SilenceDraft draft, Consumer<Outcome<String>> done) {
        start(router -> router.silence(draft), done);
    }

    public void expire(Silence silence, Consumer<Outcome<String>> done) {
        start(router -> router.expire(silence.id()), done);
    }

    /// Does the same to several, one after the other, whatever comes of each.
    ///
    /// @param done what came of each, in their order
    public void each(List<Deed> deeds, Consumer<List<Deed.Done>> done) {
        new Work(ui)
                .start(
                        () -> deeds.stream()
                                .map(deed -> new Deed.Done(deed.silence(), ask(deed::ask)))
                                .toList(),
                        done);
    }

    /// One line of work each: a second one would cancel the first.
    private void start(Function<AlertRouter, Outcome<String>> task, Consumer<Outcome<String>> done) {
        new Work(ui).start(() -> ask(task), done);
    }

    private Outcome<String> ask(Function<AlertRouter, Outcome<String>> task) {
        return routers.all()
                .then(all -> all.isEmpty()
                        ? Outcome.<String>failed(new Failure.Misconfigured("alertmanager", "there is none"))
                        : AlertRouters.ask(all, task));
    }
}
