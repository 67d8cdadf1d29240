package dev.pharos.cli;

import dev.pharos.cli.error.CommandFailure;
import dev.pharos.settings.file.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file that a picture goes into: written beside it and then moved, so that there never is half a picture. That
/// it can be written is seen before anything is drawn.
final class PictureFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PictureFile.class);

    private final Path target;
    private final Path temporary;

    private PictureFile(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /// @throws CommandFailure where no file can be written there
    static PictureFile prepare(Path out) {
        Path target = meant(out);
        Path directory = target.getParent();
        if (directory == null || Files.isDirectory(target)) {
            throw CommandFailure.failed("out", out, "it is a directory");
        }
        // A pipe or a device is written to as it is.
        boolean special = Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        Path temporary =
                special ? target : directory.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            if (!special) {
                // Tried rather than asked for: what a file system says of itself is not always so.
                Files.write(temporary, new byte[0], StandardOpenOption.CREATE_NEW);
                Files.delete(temporary);
            }
        } catch (NoSuchFileException _) {
            throw CommandFailure.failed("out", out, "there is no directory " + directory);
        } catch (IOException e) {
            throw CommandFailure.failed("out", out, PrivateFile.reason(e));
        }
        return new PictureFile(target, temporary);
    }

    /// Where it is a link to a file, what it points to is replaced.
    private static Path meant(Path out) {
        try {
            return Files.isSymbolicLink(out) && Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
        } catch (IOException e) {
            throw CommandFailure.failed("out", out, PrivateFile.reason(e));
        }
    }

    void write(byte[] png) {
        try {
            Files.write(temporary, png);
            if (!temporary.equals(target)) {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw CommandFailure.failed("out", target, PrivateFile.reason(e));
        }
    }

    /// Leaves nothing behind of a picture that was not written.
    @Override
    public void close() {
        try {
            if (!temporary.equals(target)) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            LOG.warn("{} stays behind: {}", temporary, e.toString());
        }
    }
}
