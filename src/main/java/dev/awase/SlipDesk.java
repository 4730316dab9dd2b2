package dev.awase;

import dev.awase.shopper.takehome.SlipPrinter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has slips printed for shoppers, one thread a slip, on the printer that is set up at that moment. */
final class SlipDesk implements SlipPrinter {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Logger LOG = LoggerFactory.getLogger(SlipDesk.class);

    private final Supplier<PrinterSettings> settings;
    private final Executor screen;

    SlipDesk(Supplier<PrinterSettings> settings, Executor screen) {
        this.settings = settings;
        this.screen = screen;
    }

    @Override
    public boolean present() {
        return settings.get().address().isPresent();
    }

    @Override
    public Runnable print(List<String> lines, Consumer<End> ended) {
        ReceiptPrinter printer = new ReceiptPrinter(settings.get(), PATIENCE);
        AtomicBoolean stopped = new AtomicBoolean();
        Thread printing = Thread.ofVirtual().name("awase-slip").start(() -> {
            End end = print(printer, lines);
            screen.execute(() -> ended.accept(stopped.get() && end != End.PRINTED ? End.STOPPED : end));
        });
        return () -> {
            stopped.set(true);
            printing.interrupt();
        };
    }

    private static End print(ReceiptPrinter printer, List<String> lines) {
        try {
            printer.print(lines);
            return End.PRINTED;
        } catch (IOException failed) {
            LOG.info("a slip was not printed: {}", failed.getMessage());
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof ReceiptPrinter.NotReady notReady) {
                    return notReady.lidOpen() ? End.LID_OPEN : End.NO_PAPER;
                }
            }
            return End.UNREACHED;
        }
    }
}
