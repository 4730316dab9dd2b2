package dev.awase.shopper.looks;

import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.Wish;
import dev.awase.design.Glide;
import dev.awase.design.Motion;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What goes with the piece, shelf by shelf; each correction and wish re-ranks the shelves in place. */
public final class LooksScreen extends StackPane {
    private final Choices choices;
    private final Studio studio;
    private final Function<Match, PictureCard.Face> faces;
    private final Consumer<Intent> intend;
    private final PieceHeader header;
    private final StackPane wishes = new StackPane();
    private final StackPane shelves = new StackPane();
    private final StylistLine line;
    private final StylistNote note;
    private final Glide glide;

    public LooksScreen(
            Step.Looks step,
            Choices choices,
            Function<Match, PictureCard.Face> faces,
            Studio studio,
            Consumer<Intent> intend) {
        this.choices = choices;
        this.faces = faces;
        this.studio = studio;
        this.intend = intend;
        this.header = new PieceHeader(step.photo(), choices.taxonomy(), studio);
        getStyleClass().addAll("screen", "looks", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(LooksScreen.class, "looks.css"));
        shelves.getStyleClass().add("shelves");
        line = new StylistLine(studio);
        note = new StylistNote(choices.taxonomy(), studio, intend);
        VBox below = new VBox(note, shelves);
        StackPane sheet = new StackPane(below, line);
        StackPane.setAlignment(line, Pos.TOP_LEFT);
        glide = new Glide(Orientation.VERTICAL, sheet);
        VBox piece = new VBox(header, wishes);
        piece.getStyleClass().add("piece");
        BorderPane page = new BorderPane(glide);
        if (studio.portrait()) {
            page.setTop(piece);
        } else {
            piece.setPrefWidth(studio.em(22));
            page.setLeft(piece);
        }
        getChildren().add(page);
        show(step);
    }

    /** The same piece, looked at anew: the words, chips and shelves change in place. */
    public void update(Step.Looks step) {
        show(step);
    }

    /** How far down the shelves the shopper is, in pixels; to come back to from a product. */
    public double offset() {
        return glide.offsetProperty().get();
    }

    /** Goes back to where the shopper was. */
    public void moveTo(double offset) {
        glide.offsetProperty().set(offset);
    }

    private void show(Step.Looks step) {
        header.show(step.reading().item());
        wishes.getChildren().setAll(new WishTable(step, choices, studio, this, intend));
        line.show(step.styling());
        note.show(step.styling());
        studio.motion().crossFade(shelves, column(step), Motion.PART);
    }

    private Node column(Step.Looks step) {
        VBox column = new VBox();
        column.getStyleClass().add("column");
        if (step.look().isEmpty()) {
            column.getChildren().add(nothing());
        }
        boolean first = true;
        for (Shelf shelf : step.look().shelves()) {
            column.getChildren().add(ShelfRow.of(shelf, first, choices.taxonomy(), faces, studio, intend));
            first = false;
        }
        return column;
    }

    private Node nothing() {
        Touch widen = Touch.secondary(
                "widen", studio.text("looks.widen"), () -> intend.accept(new Intent.ChangeWish(Wish.NONE)));
        VBox nothing = new VBox(Words.title(studio.text("looks.empty")), widen);
        nothing.getStyleClass().add("nothing");
        return nothing;
    }
}
