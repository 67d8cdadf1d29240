package dev.pharos.desktop.sound;

import java.util.List;
import javax.sound.sampled.AudioFormat;

/// Two short notes that swell and fade, so that they neither click nor frighten.
public enum Tone {
    /// Down, a third.
    WARNING,
    /// Up and down again: two notes, twice.
    CRITICAL;

    static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

    private static final double NOTE_SECONDS = 0.16;
    private static final double ATTACK_SECONDS = 0.01;
    private static final double LOUDNESS = 0.35;

    private List<Double> hertz() {
        return switch (this) {
            case WARNING -> List.of(659.3, 523.3);
            case CRITICAL -> List.of(784.0, 1046.5, 784.0, 1046.5);
        };
    }

    /// As samples of [#FORMAT].
    byte[] samples() {
        List<Double> hertz = hertz();
        int note = (int) (NOTE_SECONDS * FORMAT.getSampleRate());
        byte[] bytes = new byte[2 * note * hertz.size()];
        for (int i = 0; i < note * hertz.size(); i++) {
            double time = i % note / (double) FORMAT.getSampleRate();
            double swell = Math.min(1, time / ATTACK_SECONDS);
            double fade = 1 - time / NOTE_SECONDS;
            double wave = Math.sin(2 * Math.PI * hertz.get(i / note) * time);
            int sample = (int) (Short.MAX_VALUE * LOUDNESS * swell * fade * wave);
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return bytes;
    }
}
