package dev.pharos.app.notice;

/// What Pharos does on the desktop beside its window.
public interface Beside extends AutoCloseable {
    /// For a window that stands alone: a picture's, or a test's.
    Beside NOTHING = new Beside() {
        @Override
        public void begin(Front front) {}

        @Override
        public void environment(String name) {}

        @Override
        public void accept(EnvironmentBoard now) {}

        @Override
        public boolean canComeBack() {
            return false;
        }

        @Override
        public void close() {}
    };

    /// The window is there.
    void begin(Front front);

    /// Another environment is open from now on: what was on in the one before says nothing of it.
    void environment(String name);

    /// What is on; at every refresh, on the thread of the watch.
    void accept(EnvironmentBoard now);

    /// Whether there is a sign that brings back a window that was closed.
    boolean canComeBack();

    @Override
    void close();
}
