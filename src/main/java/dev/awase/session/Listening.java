package dev.awase.session;

import dev.awase.stylist.Deadline;
import dev.awase.voice.Microphone;
import dev.awase.voice.Recording;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holding to talk: from the microphone to words in the field. What was said is wiped as soon as it is written down. */
final class Listening {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    private final CurrentVisit current;
    private final Counsel counsel;
    /** One thing after the other: a button may be let go before the microphone has opened. */
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    Listening(CurrentVisit current, Counsel counsel) {
        this.current = current;
        this.counsel = counsel;
    }

    Step.Hearing atFirst() {
        return counsel.microphone().isPresent() && counsel.transcriber().isPresent()
                ? Step.Hearing.READY
                : Step.Hearing.ABSENT;
    }

    void hold() {
        if (current.step() instanceof Step.Ask ask
                && (ask.hearing() == Step.Hearing.READY || ask.hearing() == Step.Hearing.FAILED)) {
            current.update(at(ask, Step.Hearing.LISTENING));
            Executor screen = current.toTheScreen();
            counsel.microphone().ifPresent(microphone -> then(() -> listen(microphone, screen)));
        }
    }

    void letGo() {
        if (current.step() instanceof Step.Ask ask && ask.hearing() == Step.Hearing.LISTENING) {
            current.update(at(ask, Step.Hearing.WRITING));
            Executor screen = current.toTheScreen();
            Locale language = current.now().language();
            counsel.microphone().ifPresent(microphone -> then(() -> write(microphone, language, screen)));
        }
    }

    /** What is said in the shop concerns nobody once the conversation is left. */
    void drop() {
        counsel.microphone()
                .ifPresent(microphone -> then(() -> {
                    try {
                        microphone.drop();
                    } catch (RuntimeException fault) {
                        LOG.warn("the microphone does not close: {}", fault.getMessage());
                    }
                }));
    }

    private void then(Runnable work) {
        last = last.thenRunAsync(work, current.background());
    }

    private void listen(Microphone microphone, Executor screen) {
        try {
            microphone.listen();
        } catch (RuntimeException fault) {
            LOG.warn("nothing is heard: {}", fault.getMessage());
            screen.execute(() -> become(Step.Hearing.FAILED));
        }
    }

    private void write(Microphone microphone, Locale language, Executor screen) {
        try {
            Recording recording = microphone.stop();
            try {
                Deadline deadline = Deadline.in(counsel.first());
                String words = counsel.transcriber().orElseThrow().write(recording, language, deadline);
                screen.execute(() -> heard(words));
            } finally {
                recording.wipe();
            }
        } catch (RuntimeException fault) {
            LOG.info("what was said is not written down: {}", fault.getMessage());
            screen.execute(() -> become(Step.Hearing.FAILED));
        }
    }

    private void heard(String words) {
        if (current.step() instanceof Step.Ask ask) {
            boolean nothing = words.isBlank();
            Step.Heard heard =
                    nothing ? ask.heard() : new Step.Heard(ask.heard().number() + 1, words);
            current.improve(new Step.Ask(
                    ask.from(), ask.exchanges(), nothing ? Step.Hearing.FAILED : Step.Hearing.READY, heard));
        }
    }

    private void become(Step.Hearing hearing) {
        if (current.step() instanceof Step.Ask ask) {
            current.improve(at(ask, hearing));
        }
    }

    private static Step.Ask at(Step.Ask ask, Step.Hearing hearing) {
        return new Step.Ask(ask.from(), ask.exchanges(), hearing, ask.heard());
    }
}
