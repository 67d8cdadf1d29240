package dev.pharos.alerting;

import dev.pharos.outcome.Outcome;
import java.util.List;

/// What takes alerts from rule evaluators, silences and groups them, and sends them on: an Alertmanager, whatever the
/// version of its API. Every call blocks; interrupting the thread cancels it.
public interface AlertRouter {
    /// Its address, without credentials.
    String address();

    Outcome<RouterStatus> status();

    /// All alerts it holds, silenced and inhibited ones among them.
    Outcome<List<HeldAlert>> alerts();

    /// The same alerts as they are notified about.
    Outcome<List<AlertGroup>> groups();

    /// The names of all receivers.
    Outcome<List<String>> receivers();

    /// Those that are over for longer than it keeps them are gone.
    Outcome<List<Silence>> silences();

    /// Makes a silence, or changes one.
    ///
    /// @return its id, which is another one where the matchers were changed
    Outcome<String> silence(SilenceDraft draft);

    /// Ends a silence now.
    ///
    /// @return its id
    Outcome<String> expire(String id);
}
