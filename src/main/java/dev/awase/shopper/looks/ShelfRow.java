package dev.awase.shopper.looks;

import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.design.Glide;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One slot of the look: its name, its first choice large, the others beside it to glide through. Arranged anew, a card
 * that stays is the same card: it glides to its new place, and the row keeps still what the shopper looks at.
 */
final class ShelfRow extends VBox {
    private final Function<Match, PictureCard.Face> faces;
    private final Studio studio;
    private final Consumer<Intent> intend;
    private final HBox cards = new HBox();
    private final Glide glide = new Glide(Orientation.HORIZONTAL, cards);
    private final Node empty;
    private final Hand hand;
    private final PieceBar bar;
    private final String name;
    private boolean kept;
    private Map<String, PictureCard> shown = Map.of();
    private Shelf shelf;

    ShelfRow(
            Shelf shelf,
            String name,
            Function<Match, PictureCard.Face> faces,
            Studio studio,
            Consumer<Intent> intend,
            LongSupplier nanos) {
        this.shelf = shelf;
        this.faces = faces;
        this.studio = studio;
        this.intend = intend;
        this.empty = Words.body(studio.text("looks.empty-shelf"));
        this.hand = new Hand(this, nanos);
        this.name = name;
        this.bar = new PieceBar(shelf.slot().category(), name, studio, intend);
        getStyleClass().add("shelf");
        setId("shelf-" + shelf.slot().category().id());
        cards.getStyleClass().add("cards");
        getChildren().addAll(head(), empty, glide);
        deal(shelf);
    }

    private HBox head() {
        Label title = Words.title(name);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(studio.viewing().mirrored() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        bar.setMinWidth(USE_PREF_SIZE);
        HBox head = studio.beside(title, bar);
        head.getStyleClass().add("shelf-head");
        return head;
    }

    /** Whether the first piece is kept, said at once. */
    void keep(boolean now) {
        kept = now;
        bar.show(name, kept, shelf.matches().size() > 1);
        seen(bar, !shelf.matches().isEmpty());
    }

    boolean shows(Shelf other) {
        return shelf.equals(other);
    }

    /** Whether nobody touches this shelf, nor did a moment ago, nor does it still glide. */
    boolean rests() {
        return hand.rests() && !glide.isMoving();
    }

    boolean isMoving() {
        return glide.isMoving();
    }

    void letGo() {
        hand.forget();
    }

    /** Shows the shelf as it is now, each card coming from where it was. */
    void arrange(Shelf next) {
        List<PictureCard> before = List.copyOf(shown.values());
        Standing was = new Standing(glide, before);
        deal(next);
        if (getWidth() <= 0) {
            return;
        }
        applyCss();
        glide.layout();
        underHerEyes(before, was).ifPresent(card -> keep(card, was));
        was.glide(shown.values(), studio.motion());
        before.stream().filter(card -> !shown.containsValue(card)).forEach(gone -> leave(gone, was.of(gone)));
    }

    /** The same cards for the same products, in the shelf's order, the first of them large. */
    private void deal(Shelf next) {
        shelf = next;
        Map<String, PictureCard> dealt = new LinkedHashMap<>();
        for (Match match : next.matches()) {
            PictureCard.Face face = faces.apply(match);
            boolean first = dealt.isEmpty();
            PictureCard card = shown.get(face.id());
            if (card == null) {
                card = card(match, face, first);
            }
            card.show(face, first);
            dealt.put(face.id(), card);
        }
        shown = dealt;
        cards.getChildren().setAll(dealt.values());
        seen(empty, dealt.isEmpty());
        seen(glide, !dealt.isEmpty());
        keep(kept);
    }

    private static void seen(Node node, boolean due) {
        node.setVisible(due);
        node.setManaged(due);
    }

    private PictureCard card(Match match, PictureCard.Face face, boolean first) {
        Runnable open =
                () -> intend.accept(new Intent.OpenProduct(match.product().id()));
        return first ? PictureCard.large(face, studio, open) : PictureCard.small(face, studio, open);
    }

    /** Once she has glided sideways: the first card in full view that stays. */
    private Optional<PictureCard> underHerEyes(List<PictureCard> before, Standing was) {
        if (glide.offsetProperty().get() <= 0) {
            return Optional.empty();
        }
        return before.stream()
                .filter(card -> was.of(card).x() >= 0 && shown.containsValue(card))
                .findFirst();
    }

    private void keep(PictureCard card, Standing was) {
        double moved = Standing.Spot.resting(card, glide).getX() - was.of(card).x();
        glide.offsetProperty().set(glide.offsetProperty().get() + moved);
        glide.layout();
    }

    private void leave(PictureCard card, Standing.Spot spot) {
        List<Node> below = new ArrayList<>(cards.getChildren());
        card.setId(null);
        card.setMouseTransparent(true);
        card.setManaged(false);
        below.addFirst(card);
        cards.getChildren().setAll(below);
        card.relocate(spot.x() - cards.getLayoutX(), spot.y() - cards.getLayoutY());
        studio.motion().vanish(cards, card);
    }
}
