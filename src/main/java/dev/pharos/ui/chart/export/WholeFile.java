package dev.pharos.ui.chart.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a file whole or not at all: beside its place first, then moved there. Blocks; an interrupt cancels it.
public final class WholeFile {
    private static final Logger LOG = LoggerFactory.getLogger(WholeFile.class);

    /// What goes into a file.
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    public static Written write(Path file, Content content) {
        Path named = file.toAbsolutePath();
        try {
            // Where it is a link, what it points to is replaced.
            Path target = Files.isSymbolicLink(named) && Files.exists(named) ? named.toRealPath() : named;
            Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".part");
            try {
                fill(temporary, content);
                move(temporary, target);
            } finally {
                discard(temporary);
            }
            return new Written.Done(named);
        } catch (ClosedByInterruptException _) {
            return new Written.Cancelled(named);
        } catch (IOException e) {
            return new Written.Failed(named, cause(e), detail(e));
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.write(out);
            out.flush();
            // A full disk may say so no earlier.
            channel.force(true);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            // Some network folders: still no half file, but a moment without any.
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Leaves nothing behind of what was not moved.
    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            LOG.warn("{} stays behind: {}", temporary, e.toString());
        }
    }

    private static Written.Cause cause(IOException e) {
        String said = detail(e).toLowerCase(Locale.ROOT);
        return switch (e) {
            case AccessDeniedException _ -> Written.Cause.DENIED;
            case NoSuchFileException _ -> Written.Cause.NO_FOLDER;
            // Java tells these by words only, in the system's own language: no more than a hint is lost elsewhere.
            case IOException _
            when said.contains("no space") || said.contains("not enough space") || said.contains("quota") ->
                Written.Cause.FULL;
            case IOException _
            when said.contains("read-only") || said.contains("not permitted") -> Written.Cause.DENIED;
            default -> Written.Cause.OTHER;
        };
    }

    private static String detail(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
    }
}
