package dev.pharos.alerting;

import dev.pharos.outcome.Outcome;
import java.util.List;

/// The routers of an environment. Safe for use by many threads.
public interface AlertRouters extends AutoCloseable {
    /// Those there are, whether they answer or not; empty where the environment has none. Finding them may take calls;
    /// blocks.
    ///
    /// @return why they could not be found
    Outcome<List<AlertRouter>> all();

    @Override
    void close();
}
