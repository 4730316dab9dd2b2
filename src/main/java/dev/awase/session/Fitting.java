package dev.awase.session;

import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import dev.awase.stylist.Advice;
import dev.awase.stylist.Consultation;
import dev.awase.stylist.Deadline;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Presented;
import dev.awase.stylist.Stylist;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Has the stylist make a look better: she reads the item again and chooses among the products that this machine found.
 * Where she sees another kind of thing, the shop is looked through again for that, and she is asked once more if there
 * is time.
 */
public final class Fitting {
    private final ShopFloor floor;
    private final Stylist stylist;
    private final Duration first;

    /** {@code first} is the most that one request may take; the deadline of the whole is given with each fitting. */
    public Fitting(ShopFloor floor, Stylist stylist, Duration first) {
        this.floor = floor;
        this.stylist = stylist;
        this.first = first;
    }

    /** The piece, how it is read, whether the shopper settled that herself, her wish, her words and her language. */
    public record Wanted(
            Presented piece, Reading.Clear reading, boolean settled, Wish wish, String words, Locale language) {
        private Wanted as(Reading.Clear better) {
            return new Wanted(piece, better, true, wish, words, language);
        }
    }

    /** The better look, how the item is read in it, the stylist's words, what else is on the photo, what was dropped. */
    public record Fitted(
            Reading.Clear reading, Look look, String words, List<Item> others, int dropped, boolean script) {
        public Fitted {
            others = List.copyOf(others);
        }

        Step.Looks instead(Step.Looks asked, Locale language) {
            Styling advised = new Styling.Advised(words, language, others, script);
            return new Step.Looks(asked.brought(), reading, asked.wish(), look, advised);
        }
    }

    /**
     * Asks; {@code candidates} is the look that this machine made for what is wanted.
     *
     * @throws ModelFault if no usable answer came
     */
    public Fitted fit(Wanted wanted, Look candidates, Deadline deadline) {
        Advice advice = ask(wanted, candidates, deadline);
        // What nobody sees is not read otherwise.
        boolean seen = wanted.piece().photo().isPresent();
        boolean otherKind = seen
                && !advice.reading()
                        .item()
                        .category()
                        .equals(wanted.reading().item().category());
        if (wanted.settled() || !otherKind) {
            return fitted(wanted, candidates, advice, 0);
        }
        Look corrected = floor.look(advice.reading().item(), wanted.wish());
        return again(wanted.as(advice.reading()), corrected, deadline)
                .map(second -> fitted(
                        wanted.as(advice.reading()),
                        corrected,
                        second,
                        advice.dropped().total()))
                .orElseGet(() -> fitted(wanted.as(advice.reading()), corrected, advice, 0));
    }

    /** The second question is worth a wait, but its silence costs nothing: the first answer stands. */
    private Optional<Advice> again(Wanted wanted, Look candidates, Deadline deadline) {
        try {
            return deadline.passed() ? Optional.empty() : Optional.of(ask(wanted, candidates, deadline));
        } catch (ModelFault silent) {
            return Optional.empty();
        }
    }

    private Advice ask(Wanted wanted, Look candidates, Deadline deadline) {
        Consultation consultation = new Consultation(
                wanted.piece(),
                wanted.reading(),
                wanted.settled(),
                wanted.wish(),
                wanted.words(),
                wanted.language(),
                candidates);
        return stylist.advise(consultation, deadline.within(first));
    }

    private Fitted fitted(Wanted wanted, Look candidates, Advice advice, int droppedBefore) {
        boolean seen = wanted.piece().photo().isPresent();
        Reading.Clear reading = wanted.settled() || !seen ? wanted.reading() : advice.reading();
        Look look = floor.arranged(candidates, advice.picks(), wanted.language());
        List<Item> others = advice.others().stream()
                .filter(other -> seen && !other.category().equals(reading.item().category()))
                .toList();
        return new Fitted(
                reading,
                look,
                advice.words(),
                others,
                droppedBefore + advice.dropped().total(),
                stylist.rehearsal());
    }
}
