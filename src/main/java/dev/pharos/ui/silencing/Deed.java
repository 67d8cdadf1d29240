package dev.pharos.ui.silencing;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.outcome.Outcome;
import java.time.Duration;

/// One thing to do to a silence that is there.
public sealed interface Deed {
    Silence silence();

    /// Blocks.
    ///
    /// @return the silence's id
    Outcome<String> ask(AlertRouter router);

    /// What came of it.
    record Done(Silence silence, Outcome<String> outcome) {}

    /// Ends it now.
    record Expire(Silence silence) implements Deed {
        @Override
        public Outcome<String> ask(AlertRouter router) {
            return router.expire(silence.id());
        }
    }

    /// Lets it end later by so much.
    record Extend(Silence silence, Duration more) implements Deed {
        @Override
        public Outcome<String> ask(AlertRouter router) {
            return router.silence(new SilenceDraft(
                    silence.id(),
                    silence.matchers(),
                    silence.startsAt(),
                    silence.endsAt() + more.toMillis(),
                    silence.createdBy(),
                    silence.comment()));
        }
    }
}
