package dev.pharos.ui.settings;

/// A thread that is none: its work is done when it is started.
final class OnStart extends Thread {
    private final Runnable work;

    OnStart(Runnable work) {
        this.work = work;
    }

    @Override
    public synchronized void start() {
        work.run();
    }
}
