package dev.pharos.alerts;

import java.util.List;
import java.util.function.Supplier;

/// Where boards come from. Who lists alerts and who watches them ask the same.
public interface AlertBoards {
    /// What is on now. Blocks; interrupting ends it.
    AlertBoard read();

    /// What was on at a time, in milliseconds since the epoch, as far as it was written down. Blocks.
    AlertBoard read(long time);

    /// The same boards with alerts of Pharos's own on those of the present.
    ///
    /// @param own those that are on at the moment, asked on any thread
    default AlertBoards with(Supplier<List<JoinedAlert>> own) {
        AlertBoards without = this;
        return new AlertBoards() {
            @Override
            public AlertBoard read() {
                return without.read().with(own.get());
            }

            @Override
            public AlertBoard read(long time) {
                return without.read(time);
            }
        };
    }
}
