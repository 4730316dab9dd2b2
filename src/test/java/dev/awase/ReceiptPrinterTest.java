package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.shopper.takehome.SlipPrinter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptPrinterTest {
    @TempDir
    Path folder;

    @Test
    void aSlipArrivesWholeInThePrintersOwnSigns() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> arrived = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = server.accept()) {
                    return socket.getInputStream().readAllBytes();
                } catch (IOException fault) {
                    throw new java.io.UncheckedIOException(fault);
                }
            });
            printer("127.0.0.1:" + server.getLocalPort(), true).print(List.of("日向セレクト", "a\u001bb"));
            String slip = new String(arrived.get(), Charset.forName("windows-31j"));
            assertEquals("\u0010\u0004\u0002\u001b@\u001cC\u0001\u001c&日向セレクト\na b\n\u001bd\u0004\u001dVB\0", slip);
        }
    }

    @Test
    void aDevicesFileIsWrittenTo() throws IOException {
        Path device = Files.createFile(folder.resolve("lp0"));
        printer(device.toString(), false).print(List.of("Café"));
        String slip = new String(Files.readAllBytes(device), StandardCharsets.ISO_8859_1);
        assertEquals("\u001b@\u001c.\u001bt\u0010Café\n\u001bd\u0004\u001dVB\0", slip);
    }

    /** A Chinese or Korean list on a printer with Japanese or Western letters alone. */
    @Test
    void signsThatThePrinterHasNotAreDrawn() throws IOException {
        Path device = Files.createFile(folder.resolve("lp1"));
        printer(device.toString(), false).print(List.of("니트 ₩39,000", "羊毛大衣"));
        byte[] slip = Files.readAllBytes(device);
        String start = new String(slip, 0, 15, StandardCharsets.ISO_8859_1);
        assertEquals("\u001b@\u001c.\u001bt\u0010\u001dv0\0" + "0" + "\0", start.substring(0, 13));
        int high = slip[13] & 0xff;
        int dark = 0;
        for (int at = 15; at < 15 + high * SlipPicture.ACROSS / 8; at++) {
            dark += Integer.bitCount(slip[at] & 0xff);
        }
        assertTrue(high > 40, "two rows");
        assertTrue(dark > 200, "not white paper");
        assertFalse(new String(slip, StandardCharsets.ISO_8859_1).contains("?????"));
    }

    @ParameterizedTest
    @CsvSource({"0x16, 0x12, true", "0x12, 0x72, false"})
    void aPrinterThatSaysWhyIsUnderstood(int offline, int paper, boolean lid) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> rest = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().readNBytes(3);
                    socket.getOutputStream().write(offline);
                    if (!lid) {
                        socket.getInputStream().readNBytes(3);
                        socket.getOutputStream().write(paper);
                    }
                    return socket.getInputStream().readAllBytes();
                } catch (IOException fault) {
                    throw new java.io.UncheckedIOException(fault);
                }
            });
            ReceiptPrinter printer = printer("127.0.0.1:" + server.getLocalPort(), true);
            IOException refused = assertThrows(IOException.class, () -> printer.print(List.of("a")));
            ReceiptPrinter.NotReady why = assertInstanceOf(
                    ReceiptPrinter.NotReady.class,
                    Objects.requireNonNull(refused.getCause()).getCause());
            assertEquals(lid, why.lidOpen());
            assertEquals(0, rest.get().length, "nothing is left in it to come out later");
        }
    }

    /** She goes, or touches stop: nobody waits for a printer that takes nothing. */
    @Test
    void aSlipIsStopped() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PrinterSettings settings = new PrinterSettings(Optional.of("127.0.0.1:" + deaf.getLocalPort()), true);
            CompletableFuture<SlipPrinter.End> ended = new CompletableFuture<>();
            Runnable stop =
                    new SlipDesk(() -> settings, Runnable::run).print(List.of("x".repeat(32 << 20)), ended::complete);
            stop.run();
            assertEquals(SlipPrinter.End.STOPPED, ended.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void aPrinterThatIsNotThereIsSaid() throws Exception {
        PrinterSettings settings =
                new PrinterSettings(Optional.of(folder.resolve("none").toString()), true);
        CompletableFuture<SlipPrinter.End> ended = new CompletableFuture<>();
        new SlipDesk(() -> settings, Runnable::run).print(List.of("a"), ended::complete);
        assertEquals(SlipPrinter.End.UNREACHED, ended.get(5, TimeUnit.SECONDS));
    }

    @Test
    void signsThatThePrinterHasNotAreNamed() {
        assertEquals("日向", printer("printer", false).missing(List.of("日向 Café", "日")));
        assertEquals("🧥", printer("printer", true).missing(List.of("日向 🧥")));
    }

    @Test
    void nobodyThereIsAFaultAndNotAWait() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        ReceiptPrinter gone = printer("127.0.0.1:" + port, true);
        assertThrows(IOException.class, () -> gone.print(List.of("a")));
    }

    @Test
    void aPrinterThatTakesNothingIsGivenUp() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ReceiptPrinter printer = new ReceiptPrinter(
                    new PrinterSettings(Optional.of("127.0.0.1:" + deaf.getLocalPort()), true), Duration.ofMillis(200));
            // More than any buffer between here and there holds.
            List<String> endless = List.of("x".repeat(32 << 20));
            IOException late = assertThrows(IOException.class, () -> printer.print(endless));
            assertTrue(String.valueOf(late.getMessage()).contains("takes nothing"), late.toString());
        }
    }

    @Test
    void aQueueThatThisMachineHasNotIsAFault() {
        ReceiptPrinter none = printer("queue:no such queue 4711", true);
        IOException refused = assertThrows(IOException.class, () -> none.print(List.of("a")));
        assertInstanceOf(
                PrintQueue.Missing.class,
                Objects.requireNonNull(refused.getCause()).getCause());
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.0.30:9100, true",
        "printer-2.shop, true",
        "/dev/usb/lp0, true",
        "queue:Star TSP100, true",
        "queue:, false",
        "192.168.0.30:70000, false",
        "http://printer, false",
        "two words, false"
    })
    void aPrinterIsAnAddressAFileOrAQueue(String address, boolean fit) {
        if (fit) {
            assertEquals(Optional.of(address), new PrinterSettings(Optional.of(address), true).address());
        } else {
            assertThrows(IllegalArgumentException.class, () -> new PrinterSettings(Optional.of(address), true));
        }
    }

    private static ReceiptPrinter printer(String address, boolean kanji) {
        return new ReceiptPrinter(new PrinterSettings(Optional.of(address), kanji), Duration.ofSeconds(10));
    }
}
