package dev.pharos.alerts.sighting;

import dev.pharos.alerts.AlertBoard;
import dev.pharos.alerts.history.AlertHistory;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.TimeRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When alerts began and ended as Pharos saw it, in a file of one environment that is only ever written on.
///
/// What [#saw(AlertBoard)] returned from is on the disk, whatever becomes of the process. A line that was being written
/// then is cut off when the file is opened next. One at a time writes: whoever opens it second reads, and takes over
/// once the first is gone. May be used by many threads.
public final class SightingStore implements AlertHistory, AutoCloseable {
    private final SightingFile file;
    private final Bounds bounds;
    private final Comparison comparison = new Comparison();
    private final FileChannel lock;
    private Episodes episodes = new Episodes();
    /// Null while another writes.
    private @Nullable FileChannel channel;
    /// Of what is whole in the file, in bytes.
    private long size;
    /// Where the file grew so large it is written anew with what is to be kept.
    private long most;

    /// How much is kept.
    ///
    /// @param age   of what ended
    /// @param bytes of the file, about
    public record Bounds(Duration age, long bytes) {
        public static final Bounds USUAL = new Bounds(Duration.ofDays(90), 8L << 20);
    }

    /// Whether this store may write.
    public enum Mode {
        WRITING,
        /// Another does.
        READING
    }

    private SightingStore(SightingFile file, Bounds bounds, FileChannel lock) {
        this.file = file;
        this.bounds = bounds;
        this.lock = lock;
        this.most = bounds.bytes();
    }

    public static SightingStore open(SightingFile file) throws IOException {
        return open(file, Bounds.USUAL);
    }

    public static SightingStore open(SightingFile file, Bounds bounds) throws IOException {
        file.create();
        // Beside the file, which is replaced at times. Closing the channel would give up the lock of all in this
        // process.
        FileChannel lock = FileChannel.open(
                file.path().resolveSibling(file.path().getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        SightingStore store = new SightingStore(file, bounds, lock);
        try {
            store.takeOver();
        } catch (IOException e) {
            lock.close();
            throw e;
        }
        return store;
    }

    /// What a store wrote, read anew each time and left as it is.
    public static AlertHistory reading(Path path) {
        return range -> {
            try {
                return Outcome.success(told(Episodes.read(content(path)), range));
            } catch (IOException e) {
                return Outcome.failed(new Failure.Misconfigured(path.toString(), String.valueOf(e.getMessage())));
            }
        };
    }

    private static byte[] content(Path path) throws IOException {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException _) {
            return new byte[0];
        }
    }

    public synchronized Mode mode() {
        return channel == null ? Mode.READING : Mode.WRITING;
    }

    /// Begins to write, unless another does.
    private void takeOver() throws IOException {
        try {
            if (lock.tryLock() == null) {
                return;
            }
        } catch (OverlappingFileLockException _) {
            // Another store of this process has it.
            return;
        }
        byte[] content = content(file.path());
        episodes = Episodes.read(content);
        size = Episodes.whole(content);
        writeOn();
        bound();
    }

    private void writeOn() throws IOException {
        FileChannel opened = FileChannel.open(file.path(), StandardOpenOption.WRITE);
        channel = opened;
        // The torn tail was acknowledged to nobody.
        opened.truncate(size);
    }

    /// Takes down what changed since the board before.
    public synchronized void saw(AlertBoard board) throws IOException {
        if (board.past() || !lock.isOpen()) {
            return;
        }
        if (channel == null) {
            takeOver();
        }
        if (channel == null) {
            return;
        }
        append(comparison.news(board, episodes));
        if (size > most) {
            bound();
        }
    }

    private void append(List<Sighting> news) throws IOException {
        FileChannel open = channel;
        if (news.isEmpty() || open == null) {
            return;
        }
        byte[] lines = lines(news);
        try {
            ByteBuffer left = ByteBuffer.wrap(lines);
            for (long at = size; left.hasRemaining(); ) {
                at += open.write(left, at);
            }
            open.force(true);
        } catch (IOException e) {
            try {
                open.truncate(size);
            } catch (IOException later) {
                e.addSuppressed(later);
            }
            throw e;
        }
        size += lines.length;
        news.forEach(episodes::add);
    }

    /// Writes the file anew with what is to be kept, where it is too large or has what is too old.
    private void bound() throws IOException {
        int before = episodes.ended();
        episodes.forget(episodes.looked() - bounds.age().toMillis());
        if (size <= most && episodes.ended() == before) {
            return;
        }
        byte[] kept = lines(episodes.lines());
        // Half, so that it is not written anew at every line.
        while (kept.length > bounds.bytes() / 2 && episodes.ended() > 0) {
            episodes.forgetOldest(1 + episodes.ended() / 4);
            kept = lines(episodes.lines());
        }
        FileChannel old = channel;
        if (old != null) {
            channel = null;
            old.close();
        }
        try {
            file.write(kept);
            size = kept.length;
            most = Math.max(bounds.bytes(), size * 2);
        } finally {
            writeOn();
        }
    }

    private static byte[] lines(List<Sighting> sightings) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        sightings.forEach(each -> lines.writeBytes(each.written()));
        return lines.toByteArray();
    }

    @Override
    public synchronized Outcome<Remembered> read(TimeRange range) {
        return channel == null && lock.isOpen()
                ? reading(file.path()).read(range)
                : Outcome.success(told(episodes, range));
    }

    private static Remembered told(Episodes episodes, TimeRange range) {
        return new Remembered(
                episodes.known(range.end(), 2 * Comparison.QUIET).stream()
                        .filter(each -> each.isWithin(range))
                        .map(each -> each.asOf(range))
                        .toList(),
                null);
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            channel = null;
            lock.close();
        }
    }
}
