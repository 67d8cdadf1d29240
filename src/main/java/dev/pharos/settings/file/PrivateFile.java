package dev.pharos.settings.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that only its owner may read (0600, its directory 0700) and that is replaced as a whole: whoever reads it,
/// also after a crash or on a full disk, sees the old content or the new, never a part of either.
public final class PrivateFile {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFile.class);
    private static final Set<PosixFilePermission> FILE_MODE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY_MODE = PosixFilePermissions.fromString("rwx------");

    private final Path path;

    public PrivateFile(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /// The content, or empty where there is no such file.
    public Optional<byte[]> read() throws IOException {
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// Replaces the content: written beside the file, forced to the disk, moved into its place.
    public void write(byte[] content) throws IOException {
        // Where the file is a link (into a directory under version control, say), what it points to is replaced.
        Path target = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
        Path directory = directoryOf(target);
        Path temporary = directory.resolve(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary,
                    Set.<OpenOption>of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    mode(directory, FILE_MODE))) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            removeLeftover(temporary);
            throw e;
        }
        force(directory);
    }

    /// Moves the file out of the way under another name in its directory, where it stays as it is.
    public Path setAside(String suffix) throws IOException {
        return Files.move(path, free(suffix));
    }

    /// Keeps what is in the file under another name in its directory, too.
    ///
    /// @param content of it
    public Path keepCopy(byte[] content, String suffix) throws IOException {
        Path copy = free(suffix);
        new PrivateFile(copy).write(content);
        return copy;
    }

    private Path free(String suffix) {
        Path aside = path.resolveSibling(path.getFileName() + suffix);
        for (int n = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); n++) {
            aside = path.resolveSibling(path.getFileName() + suffix + "-" + n);
        }
        return aside;
    }

    /// Runs something while no other Pharos that asks for the same lock does: the lock lies in a file beside this one,
    /// which is never moved and so means the same file to all.
    public <T> T locked(Locked<T> work) throws IOException {
        Path directory = directoryOf(path);
        Path lock = directory.resolve(path.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(
                        lock,
                        Set.<OpenOption>of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        mode(directory, FILE_MODE));
                var _ = channel.lock()) {
            return work.run();
        } catch (OverlappingFileLockException e) {
            throw new FileSystemException(path.toString(), null, "it is being written just now");
        }
    }

    /// Makes the file, empty, where there is none, for others to write on; keeps what is in one that is there.
    public void create() throws IOException {
        Path directory = directoryOf(path);
        try {
            FileChannel.open(
                            path,
                            Set.<OpenOption>of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            mode(directory, FILE_MODE))
                    .close();
        } catch (FileAlreadyExistsException _) {
            // What a link leads to may be a device of the whole system.
            if (Files.isRegularFile(path)) {
                makePrivate();
            }
        }
    }

    /// Takes the file from others who may read it: a key that was copied about, say.
    public void makePrivate() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && !FILE_MODE.containsAll(view.readAttributes().permissions())) {
            LOG.warn("{} could be read by others; now it cannot", path);
            view.setPermissions(FILE_MODE);
        }
    }

    /// Why a file could not be read or written, in a few words.
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "no such file or directory";
            case FileAlreadyExistsException f -> f.getFile() + " is in the way";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    /// What is done under a lock.
    @FunctionalInterface
    public interface Locked<T> {
        T run() throws IOException;
    }

    private static Path directoryOf(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        if (!Files.isDirectory(directory)) {
            Path parent = directory.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectories(directory, mode(parent == null ? directory : parent, DIRECTORY_MODE));
        }
        return directory;
    }

    /// Nothing where the file system has no such modes (Windows: the user's own directories are private by
    /// inheritance).
    private static FileAttribute<?>[] mode(Path directory, Set<PosixFilePermission> mode) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
                : new FileAttribute<?>[0];
    }

    /// Makes the move itself survive a power cut; not every system lets a directory be opened.
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} cannot be forced to the disk: {}", directory, e.toString());
        }
    }

    private static void removeLeftover(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            LOG.warn("{} stays behind: {}", temporary, e.toString());
        }
    }
}
