package dev.pharos.desktop.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChimeTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final List<byte[]> played = new CopyOnWriteArrayList<>();

    @Test
    void isHeardAndOnceOfManyAtOnce() throws Exception {
        Chime chime = new Chime(played::add, now::get);
        assertThat(rung(chime)).isEqualTo(new Rung.Heard());
        assertThat(rung(chime)).isInstanceOf(Rung.Silent.class);
        now.addAndGet(TimeUnit.SECONDS.toNanos(3));
        assertThat(rung(chime)).isEqualTo(new Rung.Heard());
        assertThat(played).hasSize(2);
    }

    @Test
    void isSilentWithAReasonWhereThereIsNothingToHearItWith() throws Exception {
        Chime chime = new Chime(
                _ -> {
                    throw new LineUnavailableException("in use");
                },
                now::get);
        assertThat(rung(chime)).isEqualTo(new Rung.Silent("in use"));
    }

    /// With a sound card or without.
    @Test
    void theSystemsLoudspeakerGivesAnAnswer() throws Exception {
        assertThat(rung(new Chime())).isInstanceOfAny(Rung.Heard.class, Rung.Silent.class);
    }

    @Test
    void whoRingsDoesNotWait() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        Chime chime = new Chime(
                _ -> {
                    try {
                        stuck.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                now::get);
        var rung = chime.ring(Tone.WARNING);
        assertThat(rung).isNotDone();
        stuck.countDown();
        assertThat(rung.get(20, TimeUnit.SECONDS)).isEqualTo(new Rung.Heard());
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aToneIsShortBeginsAndEndsQuietAndIsHeardBetween(Tone tone) {
        byte[] samples = tone.samples();
        assertThat(samples.length / (Tone.FORMAT.getFrameSize() * Tone.FORMAT.getFrameRate()))
                .isLessThan(1);
        assertThat(sample(samples, 0)).isZero();
        assertThat(Math.abs(sample(samples, samples.length / 2 - 1))).isLessThan(100);
        int loudest = 0;
        for (int i = 0; i < samples.length / 2; i++) {
            loudest = Math.max(loudest, Math.abs(sample(samples, i)));
        }
        assertThat(loudest).isBetween(5_000, 15_000);
    }

    private static int sample(byte[] samples, int index) {
        return (short) ((samples[2 * index] & 0xff) | samples[2 * index + 1] << 8);
    }

    private static Rung rung(Chime chime) throws Exception {
        return chime.ring(Tone.CRITICAL).get(20, TimeUnit.SECONDS);
    }
}
