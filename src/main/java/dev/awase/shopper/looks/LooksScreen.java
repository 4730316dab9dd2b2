package dev.awase.shopper.looks;

import dev.awase.coordination.Match;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * What goes with the piece, shelf by shelf. What the shopper corrects or wishes shows at once; what the stylist makes
 * better comes in place, and never under the shopper's hand.
 */
public final class LooksScreen extends StackPane {
    private final Choices choices;
    private final Studio studio;
    private final Consumer<Intent> intend;
    private final PieceHeader header;
    private final StackPane wishes = new StackPane();
    private final Shelves shelves;
    private final Hand hand;
    private final Timeline patience = new Timeline(new KeyFrame(Duration.millis(100), at -> settle()));
    private Step.Looks wanted;
    private Step.Looks tabled;
    private boolean asked;

    /** {@code nanos} is the clock by which a hand rests. */
    public LooksScreen(
            Step.Looks step,
            Choices choices,
            Function<Match, PictureCard.Face> faces,
            Studio studio,
            LongSupplier nanos,
            Consumer<Intent> intend) {
        this.choices = choices;
        this.studio = studio;
        this.intend = intend;
        this.wanted = step;
        this.tabled = step;
        this.header = new PieceHeader(step.photo(), choices.taxonomy(), studio);
        this.shelves = new Shelves(step, choices.taxonomy(), faces, studio, this::ask, nanos);
        this.hand = new Hand(wishes, nanos);
        getStyleClass().addAll("screen", "looks", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(LooksScreen.class, "looks.css"));
        VBox piece = new VBox(header, wishes);
        piece.getStyleClass().add("piece");
        BorderPane page = new BorderPane(shelves);
        if (studio.portrait()) {
            page.setTop(piece);
        } else {
            piece.setPrefWidth(studio.em(22));
            page.setLeft(piece);
        }
        getChildren().add(page);
        table(step);
        patience.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((on, old, scene) -> {
            if (scene == null) {
                patience.stop();
            }
        });
    }

    /** The same piece, looked at anew: the words, cells and shelves change in place. */
    public void update(Step.Looks step) {
        boolean hers = asked && !sameQuestion(wanted, step);
        wanted = step;
        if (hers) {
            asked = false;
            table(step);
            shelves.change(step);
        } else {
            shelves.improve(step);
        }
        settle();
    }

    /** How far down the shelves the shopper is, in pixels; to come back to from a product. */
    public double offset() {
        return shelves.offset();
    }

    /** Goes back to where the shopper was. */
    public void moveTo(double offset) {
        shelves.moveTo(offset);
    }

    /** Lets come what waited for a hand to rest; asked again and again as long as something waits. */
    void settle() {
        if (!sameQuestion(tabled, wanted) && hand.rests()) {
            table(wanted);
        }
        if (shelves.settle() || !sameQuestion(tabled, wanted)) {
            patience.play();
        } else {
            patience.stop();
        }
    }

    private void table(Step.Looks step) {
        tabled = step;
        header.show(step.reading().item());
        wishes.getChildren().setAll(new WishTable(step, choices, studio, this, this::ask));
    }

    private void ask(Intent intent) {
        asked |= switch (intent) {
            case Intent.CorrectCategory ignored -> true;
            case Intent.CorrectTone ignored -> true;
            case Intent.ChangeWish ignored -> true;
            case Intent.ChooseItem ignored -> true;
            default -> false;
        };
        intend.accept(intent);
    }

    private static boolean sameQuestion(Step.Looks one, Step.Looks other) {
        return one.reading().equals(other.reading()) && one.wish().equals(other.wish());
    }
}
