package dev.pharos.desktop.sound;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a short sound where the desktop makes none. Many at once are one: a storm is heard as a bell, not as a siren.
public final class Chime {
    private static final Logger LOG = LoggerFactory.getLogger(Chime.class);
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final Loudspeaker loudspeaker;
    private final LongSupplier nanos;

    /// When the next may be heard, in nanoseconds.
    private final AtomicLong next;

    public Chime() {
        this(Loudspeaker.ofSystem(), System::nanoTime);
    }

    Chime(Loudspeaker loudspeaker, LongSupplier nanos) {
        this.loudspeaker = loudspeaker;
        this.nanos = nanos;
        this.next = new AtomicLong(nanos.getAsLong());
    }

    /// Rings, unless it has just rung. Never waits for it.
    public CompletableFuture<Rung> ring(Tone tone) {
        long now = nanos.getAsLong();
        long due = next.get();
        if (now - due < 0 || !next.compareAndSet(due, now + BETWEEN.toNanos())) {
            return CompletableFuture.completedFuture(new Rung.Silent("it has just been heard"));
        }
        CompletableFuture<Rung> rung = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("chime").start(() -> rung.complete(play(tone)));
        return rung;
    }

    private Rung play(Tone tone) {
        try {
            loudspeaker.play(tone.samples());
            return new Rung.Heard();
        } catch (LineUnavailableException | RuntimeException | LinkageError e) {
            LOG.info("no sound: {}", e.toString());
            return new Rung.Silent(String.valueOf(e.getMessage()));
        }
    }
}
