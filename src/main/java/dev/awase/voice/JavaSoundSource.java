package dev.awase.voice;

import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/** The system's own microphone, in the first of these formats that it takes: speech needs 16 kHz and one channel. */
final class JavaSoundSource implements SoundSource {
    private static final List<AudioFormat> FORMATS =
            List.of(format(Speech.RATE, 1), format(48_000, 1), format(44_100, 1), format(48_000, 2), format(44_100, 2));

    /** Whether the system says that it could record. */
    boolean there() {
        return FORMATS.stream().anyMatch(format -> AudioSystem.isLineSupported(wanted(format)));
    }

    @Override
    public Line open() {
        boolean supported = false;
        for (AudioFormat format : FORMATS) {
            if (!AudioSystem.isLineSupported(wanted(format))) {
                continue;
            }
            supported = true;
            try {
                TargetDataLine line = (TargetDataLine) AudioSystem.getLine(wanted(format));
                line.open(format);
                line.start();
                return new Open(line);
            } catch (LineUnavailableException | IllegalArgumentException | SecurityException taken) {
                // The next format may go where this one does not.
            }
        }
        throw supported ? VoiceFault.wontOpen() : VoiceFault.noMicrophone();
    }

    private static DataLine.Info wanted(AudioFormat format) {
        return new DataLine.Info(TargetDataLine.class, format);
    }

    private static AudioFormat format(float rate, int channels) {
        return new AudioFormat(rate, 16, channels, true, false);
    }

    private record Open(TargetDataLine line) implements Line {
        @Override
        public AudioFormat format() {
            return line.getFormat();
        }

        @Override
        public int read(byte[] into) {
            return line.read(into, 0, into.length);
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
