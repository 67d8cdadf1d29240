package dev.pharos.ui.fleet;

/// A thread that runs on that of its caller: the twin of a virtual thread for tests.
final class CallersThread extends Thread {
    private final Runnable task;

    CallersThread(Runnable task) {
        this.task = task;
    }

    @Override
    public void start() {
        task.run();
    }
}
