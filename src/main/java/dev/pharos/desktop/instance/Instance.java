package dev.pharos.desktop.instance;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The first instance: hears of every later start until closed. What comes before somebody listens waits.
public final class Instance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Instance.class);

    /// Whoever connects has to say so soon what is asked for.
    private static final int PATIENCE_SECONDS = 2;

    private static final int AT_A_TIME = 8;
    private static final int MOST_WAITING = 16;

    private final InstanceFiles files;
    private final FileChannel lock;
    private final ServerSocketChannel listening;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final List<Handover> waiting = new ArrayList<>();
    private @Nullable Consumer<Handover> listener;

    Instance(InstanceFiles files, FileChannel lock, ServerSocketChannel listening) {
        this.files = files;
        this.lock = lock;
        this.listening = listening;
        Thread.ofPlatform().daemon().name("instance").start(this::accept);
    }

    /// Tells a listener of every later start, of those before at once. On any thread; it should not take long, since
    /// the other waits for it.
    public void onStart(Consumer<Handover> told) {
        List<Handover> before;
        synchronized (this) {
            listener = told;
            before = List.copyOf(waiting);
            waiting.clear();
        }
        before.forEach(told);
    }

    private void accept() {
        while (listening.isOpen()) {
            try {
                SocketChannel other = listening.accept();
                if (places.tryAcquire()) {
                    Thread.ofVirtual().name("later start").start(() -> serve(other));
                } else {
                    other.close();
                }
            } catch (ClosedChannelException _) {
                return;
            } catch (IOException e) {
                LOG.warn("other starts are no longer heard of", e);
                return;
            }
        }
    }

    private void serve(SocketChannel other) {
        var patience = CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var _ = CompletableFuture.runAsync(() -> hangUp(other), patience);
        try (other) {
            Handover asked = Handover.read(new DataInputStream(Channels.newInputStream(other)));
            if (tell(asked)) {
                other.write(ByteBuffer.wrap(new byte[] {SingleInstance.TAKEN}));
            }
        } catch (IOException | RuntimeException e) {
            LOG.info("a start that is not understood: {}", e.toString());
        } finally {
            places.release();
        }
    }

    private boolean tell(Handover asked) {
        Consumer<Handover> told;
        synchronized (this) {
            told = listener;
            if (told == null) {
                return waiting.size() < MOST_WAITING && waiting.add(asked);
            }
        }
        told.accept(asked);
        return true;
    }

    private static void hangUp(SocketChannel other) {
        try {
            other.close();
        } catch (IOException e) {
            LOG.debug("already gone: {}", e.toString());
        }
    }

    /// The next start is the first. The lock goes last: until then nobody else puts a socket in this place.
    @Override
    public void close() {
        try (lock;
                listening) {
            if (listening.isOpen()) {
                Files.deleteIfExists(files.socket());
            }
        } catch (IOException e) {
            LOG.info("the instance did not end in order: {}", e.toString());
        }
    }
}
