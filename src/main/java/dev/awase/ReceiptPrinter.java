package dev.awase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A receipt printer that speaks ESC/POS, by a plain socket, a device's file or a queue of the system. Whoever prints waits some seconds at most:
 * a printer without paper takes nothing and says nothing.
 *
 * @see <a href="https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/">Epson's reference of ESC/POS</a>
 */
final class ReceiptPrinter {
    private static final byte[] RESET = {0x1b, '@'};
    /** FS C 1 and FS &: Shift_JIS, kanji on. */
    private static final byte[] SHIFT_JIS = {0x1c, 'C', 1, 0x1c, '&'};
    /** FS . and ESC t 16: kanji off, code page 1252. */
    private static final byte[] WESTERN = {0x1c, '.', 0x1b, 't', 16};
    /** ESC d 4 and GS V 66 0: four lines on, cut. */
    private static final byte[] END = {0x1b, 'd', 4, 0x1d, 'V', 66, 0};

    /** DLE EOT 2 and DLE EOT 4: why it is offline, and the paper's sensors. */
    private static final byte[] CAUSE_OFFLINE = {0x10, 0x04, 2};

    private static final byte[] PAPER = {0x10, 0x04, 4};
    private static final int LID_OPEN = 0x04;
    private static final int PAPER_END = 0x60;
    private static final int STATE_MILLIS = 400;

    private final PrinterSettings settings;
    private final Duration patience;

    ReceiptPrinter(PrinterSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
    }

    private Charset charset() {
        return Charset.forName(settings.kanji() ? "windows-31j" : "windows-1252");
    }

    /** The signs of these words that the printer has not, each once. */
    String missing(List<String> lines) {
        CharsetEncoder encoder = charset().newEncoder();
        if (lines.stream().allMatch(encoder::canEncode)) {
            return "";
        }
        StringBuilder missing = new StringBuilder();
        String.join("", lines)
                .codePoints()
                .filter(sign -> !encoder.canEncode(Character.toString(sign)))
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    /** It says itself that it cannot print. */
    static final class NotReady extends IOException {
        private static final long serialVersionUID = 1;
        private final boolean lidOpen;

        NotReady(boolean lidOpen) {
            super(lidOpen ? "the printer's lid is open" : "the printer has no paper");
            this.lidOpen = lidOpen;
        }

        boolean lidOpen() {
            return lidOpen;
        }
    }

    /** Prints and cuts; lines with a sign that the printer has not are drawn, in a face of this machine. */
    void print(List<String> lines) throws IOException {
        String address = settings.address().orElseThrow(() -> new IOException("no printer is set up"));
        byte[] slip = slip(lines);
        FutureTask<Void> printing = new FutureTask<>(() -> {
            send(address, slip);
            return null;
        });
        Thread.ofVirtual().name("awase-printer").start(printing);
        try {
            printing.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            printing.cancel(true);
            throw new IOException("the printer takes nothing", late);
        } catch (ExecutionException failed) {
            throw new IOException(String.valueOf(failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            printing.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private byte[] slip(List<String> lines) {
        ByteArrayOutputStream slip = new ByteArrayOutputStream();
        // Nothing that is printed is a command.
        List<String> plain =
                lines.stream().map(line -> line.replaceAll("\\p{Cntrl}", " ")).toList();
        slip.writeBytes(RESET);
        slip.writeBytes(settings.kanji() ? SHIFT_JIS : WESTERN);
        if (missing(plain).isEmpty()) {
            plain.forEach(line -> {
                slip.writeBytes(line.getBytes(charset()));
                slip.write('\n');
            });
        } else {
            slip.writeBytes(SlipPicture.of(plain));
        }
        slip.writeBytes(END);
        return slip.toByteArray();
    }

    private void send(String address, byte[] slip) throws IOException {
        if (PrinterSettings.isQueue(address)) {
            PrintQueue.print(PrinterSettings.queue(address), slip);
            return;
        }
        if (PrinterSettings.isFile(address)) {
            try (FileChannel device = FileChannel.open(Path.of(address), StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(device)) {
                out.write(slip);
            }
            return;
        }
        try (Socket socket = new Socket()) {
            int millis = (int) patience.toMillis();
            socket.connect(new InetSocketAddress(PrinterSettings.host(address), PrinterSettings.port(address)), millis);
            ask(socket);
            socket.getOutputStream().write(slip);
            socket.shutdownOutput();
            socket.setSoTimeout(500);
            drain(socket);
        }
    }

    /** Asks for lid and paper; a printer that says nothing is taken to be well. */
    private static void ask(Socket socket) throws IOException {
        int lid = answer(socket, CAUSE_OFFLINE);
        if (lid >= 0 && (lid & LID_OPEN) != 0) {
            throw new NotReady(true);
        }
        int paper = lid < 0 ? lid : answer(socket, PAPER);
        if (paper >= 0 && (paper & PAPER_END) != 0) {
            throw new NotReady(false);
        }
    }

    private static int answer(Socket socket, byte[] question) throws IOException {
        socket.setSoTimeout(STATE_MILLIS);
        socket.getOutputStream().write(question);
        try {
            return socket.getInputStream().read();
        } catch (SocketTimeoutException silent) {
            return -1;
        }
    }

    /** Some printers answer with their state; a socket closed over unread bytes would take the slip back. */
    private static void drain(Socket socket) throws IOException {
        try {
            byte[] answer = new byte[256];
            int read = 0;
            while (read >= 0 && read < 64 * answer.length) {
                read = socket.getInputStream().read(answer);
            }
        } catch (SocketTimeoutException silent) {
            // Most say nothing.
        }
    }
}
