package dev.pharos.app.notice;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.sighting.SightingStore;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what is seen of alerts. What cannot be kept, as on a full disk, is logged once, and tried again with the next
/// board.
final class Remembering implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Remembering.class);

    private final SightingStore store;
    private boolean failing;

    Remembering(SightingStore store) {
        this.store = store;
    }

    void saw(AlertBoard board) {
        try {
            store.saw(board);
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                LOG.warn("what is seen of alerts is not kept", e);
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            LOG.warn("the file of what was seen of alerts", e);
        }
    }
}
