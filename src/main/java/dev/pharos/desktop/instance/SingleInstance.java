package dev.pharos.desktop.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes one Pharos of all that a user starts. Who holds the lock is the first: the system takes it from one that dies,
/// however it dies. The socket of a dead one means nothing; the first puts its own in that place.
public final class SingleInstance {
    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);

    /// How long the first may take to listen, or to answer: longer than a person likes to wait for a window.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /// The first's answer.
    static final int TAKEN = 1;

    private SingleInstance() {}

    /// Becomes the first, or hands over to it. Takes up to three seconds where the first does not answer.
    ///
    /// @param environment the process's environment variables
    /// @param data        a directory of the user's, for systems without `XDG_RUNTIME_DIR`
    /// @param scope       what two starts have to share to be of one instance: the settings and the display, say
    /// @param asked       what the first is to do instead
    public static Start start(Map<String, String> environment, Path data, String scope, Handover asked) {
        try {
            InstanceFiles files = InstanceFiles.of(environment, data, scope);
            return start(files, asked, System.nanoTime() + PATIENCE.toNanos());
        } catch (IOException | RuntimeException e) {
            LOG.info("whether Pharos runs already can't be told: {}", e.toString());
            return new Start.Unknown(String.valueOf(e.getMessage()));
        }
    }

    /// The lock again and again, since the first may end meanwhile, or may have it and not listen yet.
    private static Start start(InstanceFiles files, Handover asked, long deadline) throws IOException {
        while (true) {
            FileChannel file = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(file) != null) {
                return first(files, file);
            }
            file.close();
            if (!asked.isBounded()) {
                return new Start.Unknown("more is asked for than can be handed over");
            }
            try {
                return hand(files, asked, deadline);
            } catch (IOException e) {
                if (System.nanoTime() >= deadline) {
                    return new Start.Unknown("another runs, but: " + e.getMessage());
                }
                LOG.debug("the first does not listen yet: {}", e.toString());
                pause();
            }
        }
    }

    /// Null where another holds it, in this process or elsewhere.
    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static Start first(InstanceFiles files, FileChannel lock) throws IOException {
        ServerSocketChannel listening = null;
        try {
            Files.deleteIfExists(files.socket());
            listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            listening.bind(UnixDomainSocketAddress.of(files.socket()));
            files.makeSocketPrivate();
            return new Start.First(new Instance(files, lock, listening));
        } catch (IOException | RuntimeException e) {
            lock.close();
            if (listening != null) {
                listening.close();
            }
            throw e;
        }
    }

    private static Start hand(InstanceFiles files, Handover asked, long deadline) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            int answer = within(deadline, () -> {
                channel.connect(UnixDomainSocketAddress.of(files.socket()));
                asked.write(new DataOutputStream(Channels.newOutputStream(channel)));
                return new DataInputStream(Channels.newInputStream(channel)).read();
            });
            if (answer != TAKEN) {
                throw new IOException("it does not take it");
            }
            return new Start.Second();
        }
    }

    /// A channel has no timeouts: who waits for it is left behind, and ends as the channel is closed.
    private static <T> T within(long deadline, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().name("handing over").start(task);
        try {
            return task.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new IOException("it does not answer", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
