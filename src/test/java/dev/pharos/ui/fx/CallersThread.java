package dev.pharos.ui.fx;

/// A thread that runs on that of its caller: the twin of a virtual thread for tests.
public final class CallersThread extends Thread {
    private final Runnable task;

    public CallersThread(Runnable task) {
        this.task = task;
    }

    @Override
    public void start() {
        task.run();
    }
}
