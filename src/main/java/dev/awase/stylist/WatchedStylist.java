package dev.awase.stylist;

import dev.awase.catalog.ProductId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A stylist as she is, of whom each answer is noted: when it came, and what she was sent for it. */
final class WatchedStylist implements Stylist {
    private final Stylist stylist;
    private final List<Answered> answers = new ArrayList<>();

    WatchedStylist(Stylist stylist) {
        this.stylist = stylist;
    }

    /** {@code nanos} is when it came, by {@link System#nanoTime}. */
    record Answered(Advice advice, Set<ProductId> sent, Locale language, long nanos) {
        /** Products in the checked answer that nobody sent; there must be none. */
        long invented() {
            return advice.picks().values().stream()
                    .flatMap(List::stream)
                    .filter(pick -> !sent.contains(pick.product()))
                    .count();
        }

        int picks() {
            return advice.picks().values().stream().mapToInt(List::size).sum();
        }

        /** Sentences that can be shown. */
        long sentences() {
            long reasons = advice.picks().values().stream()
                    .flatMap(List::stream)
                    .filter(pick -> !pick.reason().isBlank())
                    .count();
            return reasons + (advice.words().isBlank() ? 0 : 1);
        }
    }

    @Override
    public Advice advise(Consultation consultation, Deadline deadline) {
        Advice advice = stylist.advise(consultation, deadline);
        Set<ProductId> sent = new HashSet<>();
        consultation
                .candidates()
                .shelves()
                .forEach(shelf -> shelf.matches()
                        .forEach(match -> sent.add(match.product().id())));
        answers.add(new Answered(advice, sent, consultation.language(), System.nanoTime()));
        return advice;
    }

    @Override
    public boolean rehearsal() {
        return stylist.rehearsal();
    }

    List<Answered> answers() {
        return List.copyOf(answers);
    }
}
