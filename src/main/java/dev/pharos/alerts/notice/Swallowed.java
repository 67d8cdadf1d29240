package dev.pharos.alerts.notice;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.Severity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was not told while nobody wanted to be told.
final class Swallowed {
    /// So many are followed; the others are counted alone.
    static final int MOST = 5_000;

    private final Map<String, JoinedAlert> on = new LinkedHashMap<>();
    private int fired;
    private int over;
    private int resolved;
    private Severity worst = Severity.INFO;
    private Instant from = Instant.EPOCH;

    boolean isEmpty() {
        return fired == 0 && resolved == 0;
    }

    void fired(String key, JoinedAlert alert, Instant now) {
        begin(now, alert);
        fired++;
        if (on.size() < MOST) {
            on.put(key, alert);
        }
    }

    /// Whether its beginning had not been told.
    boolean over(String key) {
        boolean untold = on.remove(key) != null;
        over += untold ? 1 : 0;
        return untold;
    }

    void resolved(JoinedAlert alert, Instant now) {
        begin(now, alert);
        resolved++;
    }

    private void begin(Instant now, JoinedAlert alert) {
        if (isEmpty()) {
            from = now;
            worst = alert.severity();
        } else if (alert.severity().isAtLeast(worst)) {
            worst = alert.severity();
        }
    }

    /// What there is to say of it; from then on there is nothing.
    Notice told(Instant now) {
        Notice missed = new Notice.Missed(fired, fired - over, resolved, Telling.shown(on.values()), worst, from, now);
        on.clear();
        fired = 0;
        over = 0;
        resolved = 0;
        return missed;
    }
}
