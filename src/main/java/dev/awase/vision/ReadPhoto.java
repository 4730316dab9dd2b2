package dev.awase.vision;

import dev.awase.camera.Photo;
import dev.awase.item.Doubt;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import java.util.Optional;
import java.util.function.Predicate;

/** A labeled photo, what was read in it, and how long the whole reading took. */
record ReadPhoto(LabeledPhoto label, Reading reading, double milliseconds) {
    static ReadPhoto of(LabeledPhoto label, ItemReader reader, Photo photo) {
        long start = System.nanoTime();
        Reading reading = reader.read(photo);
        return new ReadPhoto(label, reading, (System.nanoTime() - start) / 1e6);
    }

    /** Whether one of the first guesses is right, clear or not. */
    boolean rankedWithin(int rank) {
        return reading.guesses().stream()
                .limit(rank)
                .anyMatch(guess -> label.accepts(guess.category().id()));
    }

    /** Of the best guess; 0 where there is none. */
    double confidence() {
        return reading.guesses().isEmpty() ? 0 : reading.guesses().getFirst().confidence();
    }

    boolean isClear() {
        return doubt().isEmpty();
    }

    Optional<Doubt> doubt() {
        return switch (reading) {
            case Reading.Clear clear -> Optional.empty();
            case Reading.Unclear unclear -> Optional.of(unclear.doubt());
        };
    }

    boolean hasTone() {
        return !label.color().isEmpty();
    }

    boolean toneAccepted() {
        return reading.appearance()
                .filter(looks -> label.acceptsTone(looks.palette()))
                .isPresent();
    }

    boolean tonePrimary() {
        return reading.appearance()
                .filter(looks -> label.isPrimaryTone(looks.palette()))
                .isPresent();
    }

    boolean hasPattern() {
        return !label.pattern().isEmpty();
    }

    boolean patternRight() {
        return pattern(read -> read.id().equals(label.pattern()));
    }

    boolean plainOrNotRight() {
        String plain = Pattern.PLAIN.id();
        return pattern(read -> read.id().equals(plain) == label.pattern().equals(plain));
    }

    private boolean pattern(Predicate<Pattern> right) {
        return reading.appearance().filter(looks -> right.test(looks.pattern())).isPresent();
    }
}
