package dev.pharos.alerts.own;

/// Something that is so once it was seen often and for long enough, and is over once it was seen to be twice.
final class Lasting {
    private static final int OVER = 2;

    private final int times;
    private final long millis;
    private int seen;
    private int unseen;
    private long since;
    private boolean so;

    /// @param times  how often in a row it is seen at least
    /// @param millis how long it lasts at least
    Lasting(int times, long millis) {
        this.times = times;
        this.millis = millis;
    }

    /// Whether it is so now.
    boolean seen(long now) {
        unseen = 0;
        // A clock that was set back makes nothing younger than it is.
        since = seen == 0 ? now : Math.min(since, now);
        seen++;
        so |= seen >= times && now - since >= millis;
        return so;
    }

    boolean unseen() {
        unseen++;
        if (!so || unseen >= OVER) {
            seen = 0;
            so = false;
        }
        return so;
    }

    boolean isSo() {
        return so;
    }

    /// When it was seen first, in milliseconds since the epoch.
    long since() {
        return since;
    }
}
