package dev.awase.session;

import dev.awase.analytics.Choice;
import dev.awase.analytics.Feedback;
import dev.awase.analytics.LookFeedback;
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
 * Notes what a shopper says of products and of her look, and hands it over once her visit is over, as she left it: until then she may
 * change her mind. With it go the reasons she was shown, never a photo. On the screen's thread.
 */
public final class OpinionNotes {
    private final Clock clock;
    private final Consumer<List<Feedback>> keep;
    private final Consumer<LookFeedback> keepLook;
    private final Map<ProductId, Feedback> said = new LinkedHashMap<>();
    private Optional<LookFeedback> ofLook = Optional.empty();
    private Optional<Long> visit = Optional.empty();

    /**
     * @param keep is handed what was said of products in each visit in which something was
     * @param keepLook is handed what was said of a look, the last one of a visit
     */
    public OpinionNotes(Clock clock, Consumer<List<Feedback>> keep, Consumer<LookFeedback> keepLook) {
        this.clock = clock;
        this.keep = keep;
        this.keepLook = keepLook;
    }

    /** The session's listener for visits. */
    public void hear(Visit now) {
        switch (now.step()) {
            case Step.Detail detail -> {
                ProductId product = detail.match().product().id();
                said.remove(product);
                detail.said().ifPresent(opinion -> said.put(product, feedback(detail, opinion)));
            }
            case Step.Looks looks -> hear(looks);
            case Step.Erased _ -> {
                said.clear();
                ofLook = Optional.empty();
            }
            case Step.Attract _ -> {
                if (!said.isEmpty()) {
                    keep.accept(List.copyOf(said.values()));
                }
                ofLook.ifPresent(keepLook);
                said.clear();
                ofLook = Optional.empty();
                visit = Optional.empty();
            }
            default -> {}
        }
    }

    /** What was said of another look than this one stands. */
    private void hear(Step.Looks looks) {
        List<SeenPiece> pieces = looks.chosen().pieces().stream()
                .map(piece -> seen(piece.product()))
                .toList();
        if (looks.choosing().said().isPresent()) {
            ofLook = looks.choosing().said().map(opinion -> feedback(looks, pieces, opinion));
        } else {
            ofLook = ofLook.filter(before -> !before.pieces().equals(pieces));
        }
    }

    private LookFeedback feedback(Step.Looks looks, List<SeenPiece> pieces, Said opinion) {
        return new LookFeedback(
                clock.instant(),
                number(),
                opinion.opinion() == Step.Opinion.LIKED,
                new SeenPiece(Optional.empty(), looks.reading().item()),
                pieces,
                looks.chosen().pieces().stream()
                        .flatMap(piece -> rules(piece).stream())
                        .distinct()
                        .toList(),
                opinion.grounds());
    }

    /** Numbers of visits begin anew with each start: the moment of the first word tells them apart for good. */
    private long number() {
        long number = visit.orElseGet(clock::millis);
        visit = Optional.of(number);
        return number;
    }

    /** The rules whose reasons she was shown with it. */
    private static List<String> rules(Match match) {
        return match.score().reasons().stream()
                .flatMap(reason -> Aspect.of(reason).stream())
                .map(Aspect::id)
                .distinct()
                .toList();
    }

    private Feedback feedback(Step.Detail detail, Said opinion) {
        Match match = detail.match();
        return new Feedback(
                new Choice(
                        clock.instant(),
                        number(),
                        opinion.opinion() == Step.Opinion.LIKED ? Choice.Source.LIKED : Choice.Source.DISLIKED,
                        List.of(new SeenPiece(
                                Optional.empty(), detail.from().reading().item())),
                        seen(match.product()),
                        beside(detail, match)),
                rules(match),
                opinion.grounds());
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
