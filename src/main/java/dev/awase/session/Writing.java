package dev.awase.session;

import dev.awase.stylist.Deadline;
import dev.awase.stylist.KanaWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds ways to write kana: in the words of this shop at once, and by a model once nobody has typed on for a moment, for
 * each request costs.
 */
final class Writing {
    private static final Logger LOG = LoggerFactory.getLogger(Writing.class);
    private static final int MOST = 8;
    /** A single word is in the table, or is none. */
    private static final int WORTH_ASKING = 4;

    private static final long PAUSE_MILLIS = 500;

    private final CurrentVisit current;
    private final ShopFloor floor;
    private final Counsel counsel;
    private final Executor afterAPause;
    private long newest;

    Writing(CurrentVisit current, ShopFloor floor, Counsel counsel) {
        this(
                current,
                floor,
                counsel,
                CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, current.background()));
    }

    Writing(CurrentVisit current, ShopFloor floor, Counsel counsel, Executor afterAPause) {
        this.current = current;
        this.floor = floor;
        this.counsel = counsel;
        this.afterAPause = afterAPause;
    }

    /** {@code candidates} is told on the screen, once or twice, unless something newer is typed meanwhile. */
    void write(String kana, Consumer<List<String>> candidates) {
        long asked = ++newest;
        Executor screen = current.toTheScreen();
        Consumer<List<String>> told = ways -> screen.execute(() -> {
            if (asked == newest && !ways.isEmpty()) {
                candidates.accept(ways);
            }
        });
        current.background().execute(() -> {
            List<String> known = floor.kanaWords().candidates(kana, MOST);
            told.accept(known);
            counsel.kanaWriter()
                    .filter(writer -> kana.strip().length() >= WORTH_ASKING)
                    .ifPresent(writer -> afterAPause.execute(
                            () -> screen.execute(() -> askIfNewest(asked, writer, kana, known, told))));
        });
    }

    private void askIfNewest(
            long asked, KanaWriter writer, String kana, List<String> known, Consumer<List<String>> told) {
        if (asked == newest) {
            Deadline deadline = Deadline.in(counsel.first());
            current.waitFor(deadline);
            current.background().execute(() -> told.accept(together(known, ask(writer, kana, deadline))));
        }
    }

    private static List<String> ask(KanaWriter writer, String kana, Deadline deadline) {
        try {
            return writer.write(kana, deadline);
        } catch (RuntimeException fault) {
            LOG.info(
                    "kana are written in the shop's own words alone: {}",
                    fault.getClass().getSimpleName());
            return List.of();
        }
    }

    /** What she may be about to touch stays where it is. */
    private static List<String> together(List<String> known, List<String> more) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
