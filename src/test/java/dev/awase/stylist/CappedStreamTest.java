package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CappedStreamTest {
    /** Blanks for ever, counted. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            read += length;
            return length;
        }
    }

    @Test
    void passesWhatFits() throws IOException {
        byte[] ten = new byte[10];
        assertArrayEquals(ten, new CappedStream(new ByteArrayInputStream(ten), 10).readAllBytes());
    }

    @Test
    void endsAnEndlessBodyBeforeItFillsTheMemory() {
        Endless endless = new Endless();
        assertThrows(
                CappedStream.TooLong.class,
                () -> new CappedStream(endless, GuardedHttpClient.MOST_BYTES).readAllBytes());
        assertEquals(GuardedHttpClient.MOST_BYTES + 1, endless.read);
    }

    @Test
    void countsSingleBytesToo() throws IOException {
        CappedStream capped = new CappedStream(new Endless(), 2);
        assertEquals(' ', capped.read());
        assertEquals(' ', capped.read());
        assertThrows(CappedStream.TooLong.class, capped::read);
    }
}
