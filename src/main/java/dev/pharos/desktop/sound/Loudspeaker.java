package dev.pharos.desktop.sound;

import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// What samples are played on; blocks until they have been heard.
interface Loudspeaker {
    /// @throws LineUnavailableException where another program has it
    /// @throws IllegalArgumentException where there is none
    void play(byte[] samples) throws LineUnavailableException;

    /// That of the system.
    static Loudspeaker ofSystem() {
        return samples -> {
            try (SourceDataLine line = AudioSystem.getSourceDataLine(Tone.FORMAT)) {
                line.open(Tone.FORMAT);
                line.start();
                line.write(samples, 0, samples.length);
                line.drain();
            }
        };
    }
}
