package dev.awase.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WAV file in memory: the 44 bytes of a RIFF header with a PCM format part, and the samples. */
final class Wav {
    private static final int HEADER = 44;
    private static final short PCM = 1;

    private Wav() {}

    /** One channel of 16 bits at {@link Speech#RATE}. */
    static byte[] of(short[] samples) {
        int bytes = 2 * samples.length;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(word("RIFF")).putInt(HEADER - 8 + bytes).put(word("WAVE"));
        wav.put(word("fmt ")).putInt(16).putShort(PCM).putShort((short) 1);
        wav.putInt(Speech.RATE).putInt(2 * Speech.RATE).putShort((short) 2).putShort((short) 16);
        wav.put(word("data")).putInt(bytes);
        for (short sample : samples) {
            wav.putShort(sample);
        }
        return wav.array();
    }

    private static byte[] word(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }
}
