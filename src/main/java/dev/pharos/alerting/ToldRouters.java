package dev.pharos.alerting;

import dev.pharos.outcome.Outcome;
import java.util.List;

/// Routers that tell when a silence was made, changed or ended through them: whoever counts alerts counts anew.
///
/// @param changed run on the thread of whoever did it, after it was done
public record ToldRouters(AlertRouters routers, Runnable changed) implements AlertRouters {
    @Override
    public Outcome<List<AlertRouter>> all() {
        return routers.all()
                .map(all -> all.stream()
                        .<AlertRouter>map(router -> new Told(router, changed))
                        .toList());
    }

    @Override
    public void close() {
        routers.close();
    }

    private record Told(AlertRouter router, Runnable changed) implements AlertRouter {
        @Override
        public String address() {
            return router.address();
        }

        @Override
        public Outcome<RouterStatus> status() {
            return router.status();
        }

        @Override
        public Outcome<List<HeldAlert>> alerts() {
            return router.alerts();
        }

        @Override
        public Outcome<List<AlertGroup>> groups() {
            return router.groups();
        }

        @Override
        public Outcome<List<String>> receivers() {
            return router.receivers();
        }

        @Override
        public Outcome<List<Silence>> silences() {
            return router.silences();
        }

        @Override
        public Outcome<String> silence(SilenceDraft draft) {
            return told(router.silence(draft));
        }

        @Override
        public Outcome<String> expire(String id) {
            return told(router.expire(id));
        }

        private Outcome<String> told(Outcome<String> done) {
            if (done.isSuccess()) {
                changed.run();
            }
            return done;
        }
    }
}
