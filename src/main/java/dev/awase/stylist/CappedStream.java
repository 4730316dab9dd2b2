package dev.awase.stylist;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with a fault once it is longer than any answer: an endless one would fill the memory. */
final class CappedStream extends FilterInputStream {
    private final long most;
    private long left;

    CappedStream(InputStream body, long most) {
        super(body);
        this.most = most;
        this.left = most;
    }

    /** More came than any answer has. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong(long most) {
            super("over " + most + " bytes");
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, (int) Math.min(length, left + 1));
        if (got > 0) {
            count(got);
        }
        return got;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new TooLong(most);
        }
    }
}
