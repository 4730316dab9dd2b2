package dev.awase.session;

import dev.awase.analytics.Choice;
import dev.awase.analytics.Feedback;
import dev.awase.analytics.SeenPiece;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Aspect;
import dev.awase.coordination.Match;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Notes what a shopper says of products and hands it over once her visit is over, as she left it: until then she may
 * change her mind. With it go the reasons she was shown, never a photo. On the screen's thread.
 */
public final class OpinionNotes {
    private final Clock clock;
    private final Consumer<List<Feedback>> keep;
    private final Map<ProductId, Feedback> said = new LinkedHashMap<>();
    private Optional<Long> visit = Optional.empty();

    /** {@code keep} is handed what was said in each visit in which something was. */
    public OpinionNotes(Clock clock, Consumer<List<Feedback>> keep) {
        this.clock = clock;
        this.keep = keep;
    }

    /** The session's listener for visits. */
    public void hear(Visit now) {
        switch (now.step()) {
            case Step.Detail detail -> {
                ProductId product = detail.match().product().id();
                said.remove(product);
                detail.opinion().ifPresent(opinion -> said.put(product, feedback(detail, opinion)));
            }
            case Step.Attract _ -> {
                if (!said.isEmpty()) {
                    keep.accept(List.copyOf(said.values()));
                }
                said.clear();
                visit = Optional.empty();
            }
            default -> {}
        }
    }

    private Feedback feedback(Step.Detail detail, Step.Opinion opinion) {
        // Numbers of visits begin anew with each start: the moment of the first word tells them apart for good.
        long number = visit.orElseGet(clock::millis);
        visit = Optional.of(number);
        Match match = detail.match();
        return new Feedback(
                new Choice(
                        clock.instant(),
                        number,
                        opinion == Step.Opinion.LIKED ? Choice.Source.LIKED : Choice.Source.DISLIKED,
                        List.of(new SeenPiece(
                                Optional.empty(), detail.from().reading().item())),
                        seen(match.product()),
                        beside(detail, match)),
                match.score().reasons().stream()
                        .flatMap(reason -> Aspect.of(reason).stream())
                        .map(Aspect::id)
                        .distinct()
                        .toList());
    }

    /** What stood on the same shelf, in its order; nothing where the product came from elsewhere. */
    private static List<SeenPiece> beside(Step.Detail detail, Match match) {
        return detail.from().look().shelves().stream()
                .map(shelf -> shelf.matches().stream().map(Match::product).toList())
                .filter(products -> products.stream()
                        .anyMatch(product -> product.id().equals(match.product().id())))
                .limit(1)
                .flatMap(List::stream)
                .map(OpinionNotes::seen)
                .toList();
    }

    private static SeenPiece seen(Product product) {
        return new SeenPiece(Optional.of(product.id()), product.item());
    }
}
