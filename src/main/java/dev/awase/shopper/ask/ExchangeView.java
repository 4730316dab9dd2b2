package dev.awase.shopper.ask;

import dev.awase.coordination.Match;
import dev.awase.design.Glide;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Exchange;
import dev.awase.session.Intent;
import dev.awase.stylist.Reply;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One question with its answer, set like an interview: it grows in place, and the products it names lie below. */
final class ExchangeView extends VBox {
    private final Function<Match, PictureCard.Face> faces;
    private final Studio studio;
    private final Consumer<Intent> intend;
    private final Label answer = Words.body("");
    private final Region waiting = new Region();
    private final StackPane call = new StackPane();
    private final StackPane cards = new StackPane();
    private List<Match> laid = List.of();

    ExchangeView(String question, Function<Match, PictureCard.Face> faces, Studio studio, Consumer<Intent> intend) {
        this.faces = faces;
        this.studio = studio;
        this.intend = intend;
        getStyleClass().add("exchange");
        call.getStyleClass().add("call");
        Label asked = Words.heading(question);
        asked.getStyleClass().add("question");
        answer.getStyleClass().add("answer-words");
        waiting.getStyleClass().add("waiting");
        waiting.setMaxWidth(studio.em(5));
        studio.motion().breathe(waiting);
        getChildren().addAll(asked, answer, waiting, call, cards);
    }

    /** Shows the exchange as it is now; {@code callable} says that somebody can be called from here. */
    void show(Exchange exchange, boolean callable) {
        boolean unknown = exchange.reply()
                .map(reply -> reply.kind() == Reply.Kind.UNKNOWN)
                .orElse(false);
        answer.setText(exchange.reply().map(this::words).orElseGet(() -> studio.text("ask.thinking")));
        answer.pseudoClassStateChanged(AskScreen.THINKING, exchange.reply().isEmpty());
        show(waiting, !exchange.reply().map(Reply::whole).orElse(false));
        show(call, unknown && callable);
        if (unknown && callable && call.getChildren().isEmpty()) {
            Touch somebody =
                    Touch.secondary("call-staff", studio.text("ask.call"), () -> intend.accept(new Intent.CallStaff()));
            somebody.setMaxWidth(USE_PREF_SIZE);
            call.getChildren().setAll(somebody);
        } else if (!callable) {
            call.getChildren().clear();
        }
        lay(exchange.cards());
    }

    private String words(Reply reply) {
        return switch (reply.kind()) {
            case WORDS -> reply.words();
            case FOUND -> studio.text("ask.found");
            case NOTHING -> studio.text("ask.nothing");
            case SIZE_THERE -> studio.text("ask.size-there");
            case SIZE_GONE -> studio.text("ask.size-gone");
            case UNKNOWN -> studio.text("ask.unknown");
        };
    }

    /** Cards that lie already stay where they are; new ones join at the end. */
    private void lay(List<Match> matches) {
        show(cards, !matches.isEmpty());
        if (matches.equals(laid)) {
            return;
        }
        laid = matches;
        HBox row = new HBox();
        row.getStyleClass().add("cards");
        for (Match match : matches) {
            row.getChildren()
                    .add(PictureCard.small(
                            faces.apply(match),
                            studio,
                            () -> intend.accept(
                                    new Intent.OpenProduct(match.product().id()))));
        }
        cards.getChildren().setAll(new Glide(Orientation.HORIZONTAL, row));
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
