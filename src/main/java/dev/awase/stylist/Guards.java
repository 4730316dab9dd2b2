package dev.awase.stylist;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** What stands around every question: the day's budget, a breaker for each model, and a second try where it helps. */
final class Guards {
    private final CallBook book;
    private final Patience patience;
    private final LongSupplier nanos;
    private final Map<String, Breaker> breakers = new ConcurrentHashMap<>();

    Guards(CallLedger ledger, ModelSettings.Daily daily, Clock clock, LongSupplier nanos) {
        this.book = new CallBook(ledger, daily, clock);
        this.patience = new Patience(RandomGenerator.getDefault());
        this.nanos = nanos;
    }

    CallBook book() {
        return book;
    }

    /** Runs one question, again where its fault passes, and tells the breaker how it ended. */
    <T> T around(String model, Deadline deadline, Supplier<T> question) {
        Breaker breaker = breakers.computeIfAbsent(model, _ -> new Breaker(nanos));
        book.open();
        breaker.enter();
        boolean told = false;
        try {
            T answer = tried(deadline, question);
            breaker.well();
            told = true;
            return answer;
        } catch (ModelFault fault) {
            if (!deadline.cancelled()) {
                breaker.failed(fault);
                told = true;
            }
            throw fault;
        } finally {
            if (!told) {
                breaker.abandoned();
            }
        }
    }

    /** Runs one question, again where its fault passes; what it finds says nothing about the next. */
    <T> T tried(Deadline deadline, Supplier<T> question) {
        for (int tried = 0; ; tried++) {
            try {
                return question.get();
            } catch (ModelFault fault) {
                Optional<Duration> wait = patience.before(tried, fault, deadline.left());
                if (wait.isEmpty()) {
                    throw fault;
                }
                Patience.pause(wait.get(), deadline);
                book.open();
            }
        }
    }
}
