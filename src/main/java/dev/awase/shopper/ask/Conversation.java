package dev.awase.shopper.ask;

import dev.awase.coordination.Match;
import dev.awase.design.Glide;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.session.Exchange;
import dev.awase.session.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The exchanges one below the other. A new question turns the page: it stands at the top, its answer grows below it and
 * nothing moves for that; what was said before lies above.
 */
final class Conversation extends StackPane {
    private final Function<Match, PictureCard.Face> faces;
    private final Studio studio;
    private final Consumer<Intent> intend;
    private final VBox column = new VBox();
    private final Glide glide = new Glide(Orientation.VERTICAL, column);
    private final List<ExchangeView> views = new ArrayList<>();
    private List<String> questions = List.of();
    private boolean following;

    Conversation(Function<Match, PictureCard.Face> faces, Studio studio, Consumer<Intent> intend) {
        this.faces = faces;
        this.studio = studio;
        this.intend = intend;
        getStyleClass().add("conversation");
        column.getStyleClass().add("exchanges");
        setMinHeight(0);
        getChildren().add(glide);
        glide.addEventHandler(MouseEvent.MOUSE_DRAGGED, moved -> following = false);
        glide.addEventFilter(ScrollEvent.SCROLL, moved -> following = false);
    }

    void show(List<Exchange> exchanges) {
        List<String> asked = exchanges.stream().map(Exchange::question).toList();
        boolean goesOn = asked.size() >= questions.size()
                && asked.subList(0, questions.size()).equals(questions);
        if (!goesOn) {
            views.clear();
            column.getChildren().clear();
        }
        for (int i = 0; i < exchanges.size(); i++) {
            if (i == views.size()) {
                ExchangeView fresh = new ExchangeView(exchanges.get(i).question(), faces, studio, intend);
                views.add(fresh);
                column.getChildren().add(fresh);
                following = true;
            }
            views.get(i).show(exchanges.get(i), i == exchanges.size() - 1);
        }
        questions = asked;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (ExchangeView view : views) {
            view.setMinHeight(view == views.getLast() ? getHeight() : USE_COMPUTED_SIZE);
        }
        super.layoutChildren();
        if (following && !views.isEmpty()) {
            glide.offsetProperty().set(0);
            glide.layout();
            glide.offsetProperty()
                    .set(Math.floor(views.getLast().getBoundsInParent().getMinY()));
        }
    }
}
