package dev.awase.shopper.looks;

import dev.awase.camera.Photo;
import dev.awase.coordination.Match;
import dev.awase.coordination.Outfit;
import dev.awase.design.Glide;
import dev.awase.design.OpinionRow;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.item.Ground;
import dev.awase.item.Taxonomy;
import dev.awase.session.Intent;
import dev.awase.session.Silhouette;
import dev.awase.session.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The look seen together: laid out on a table, and beside or under it what each piece is and what all cost. */
final class Together extends StackPane {
    private final Studio studio;
    private final Function<Match, PictureCard.Face> faces;
    private final BiConsumer<Photo, Consumer<Optional<Silhouette>>> scissors;
    private final Consumer<Intent> intend;
    private final FlatLay table;
    private final VBox list = new VBox();
    private final Label count = Words.kicker("");
    private final Label total = new Label();
    private final OpinionRow opinion;
    private Optional<Outfit> shown = Optional.empty();

    Together(
            Taxonomy taxonomy,
            Function<Match, PictureCard.Face> faces,
            BiConsumer<Photo, Consumer<Optional<Silhouette>>> scissors,
            Studio studio,
            Consumer<Intent> intend) {
        this.studio = studio;
        this.faces = faces;
        this.scissors = scissors;
        this.intend = intend;
        this.table = new FlatLay(studio, taxonomy);
        setId("together");
        getStyleClass().add("together");
        list.getStyleClass().add("pieces");
        this.opinion = opinionRow();
        VBox words = new VBox(head(), opinion, list, Words.small(studio.text("looks.opinion")));
        words.getStyleClass().add("together-words");
        if (studio.portrait()) {
            double side = studio.em(33.75);
            table.setMinSize(side, side);
            table.setPrefSize(side, side);
            getChildren().add(new Glide(Orientation.VERTICAL, new VBox(table, words)));
        } else {
            table.setPrefWidth(studio.em(34));
            BorderPane sides = new BorderPane(new Glide(Orientation.VERTICAL, words));
            sides.setLeft(table);
            getChildren().add(sides);
        }
    }

    private OpinionRow opinionRow() {
        return OpinionRow.of(
                studio,
                List.of(
                        new OpinionRow.Word(
                                "like-look",
                                studio.text("looks.like"),
                                _ -> intend.accept(new Intent.Judge(Step.Opinion.LIKED))),
                        new OpinionRow.Word(
                                "not-this-look",
                                studio.text("looks.not-for-me"),
                                _ -> intend.accept(new Intent.Judge(Step.Opinion.NOT_FOR_ME)))),
                List.of(Ground.values()),
                Ground::id,
                ground -> intend.accept(new Intent.Because(ground)));
    }

    private HBox head() {
        total.setId("together-total");
        total.getStyleClass().addAll("type-title", "total");
        for (Label label : new Label[] {count, total}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Touch change =
                Touch.secondary("lay-away", studio.text("looks.change"), () -> intend.accept(new Intent.LayOut(false)));
        HBox head = new HBox(new VBox(count, total), space, change);
        head.getStyleClass().add("together-head");
        return head;
    }

    /** Has the pieces cut out before anybody asks to see them: it takes some tenths of a second the first time. */
    void prepare(Step.Looks step) {
        FlatLay.prepare(step.chosen(), studio);
    }

    /** Lays the pieces anew where they are others than before. */
    void show(Step.Looks step) {
        opinion.show(
                step.choosing()
                        .said()
                        .map(said -> said.opinion() == Step.Opinion.LIKED ? "like-look" : "not-this-look"),
                step.choosing().said().stream()
                        .flatMap(said -> said.grounds().stream())
                        .map(ground -> "ground-" + ground.id())
                        .collect(Collectors.toSet()));
        Outfit outfit = step.chosen();
        if (shown.equals(Optional.of(outfit))) {
            return;
        }
        shown = Optional.of(outfit);
        count.setText(studio.text("looks.pieces", outfit.pieces().size()));
        total.setText(LookBar.total(outfit, studio));
        table.lay(outfit, step.brought(), faces, scissors, intend);
        list.getChildren().clear();
        outfit.pieces().forEach(piece -> list.getChildren().add(line(piece)));
    }

    private Touch line(Match piece) {
        PictureCard.Face face = faces.apply(piece);
        Label name = Words.body(face.name());
        Label place = Words.small(face.place());
        place.getStyleClass().add("soft");
        VBox what = new VBox(name, place);
        HBox.setHgrow(what, Priority.ALWAYS);
        FlowPane price = PictureCard.price(face);
        // As narrow as the price itself, so that the name has the line.
        price.setPrefWrapLength(1);
        HBox line = new HBox(what, price);
        line.getStyleClass().add("piece-line");
        return new Touch(
                        "piece-" + face.id(),
                        studio.text("looks.laid", face.name(), face.price()),
                        line,
                        () -> intend.accept(
                                new Intent.OpenProduct(piece.product().id())))
                .styled("piece-touch");
    }
}
