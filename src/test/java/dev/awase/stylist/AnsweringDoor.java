package dev.awase.stylist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A door behind which always the same answer lies; it remembers what was asked and what was kept. */
final class AnsweringDoor implements ChatDoor {
    final List<Prompt> asked = new ArrayList<>();
    final List<ModelCall> kept = new ArrayList<>();
    final List<Integer> dropped = new ArrayList<>();
    private final String text;

    AnsweringDoor(String text) {
        this.text = text;
    }

    @Override
    public Answer ask(Purpose purpose, Prompt prompt, Deadline deadline) {
        asked.add(prompt);
        return new Answer(
                text,
                new ModelCall(
                        Instant.EPOCH, purpose, "made-up", 100, 20, Duration.ofMillis(5), "stop", Optional.empty(), 0));
    }

    @Override
    public void keep(Answer answer, int failed) {
        kept.add(answer.call());
        dropped.add(failed);
    }
}
