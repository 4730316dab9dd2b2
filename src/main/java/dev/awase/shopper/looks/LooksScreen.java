package dev.awase.shopper.looks;

import dev.awase.camera.Photo;
import dev.awase.coordination.Match;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.WhileShown;
import dev.awase.session.Intent;
import dev.awase.session.Silhouette;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    private final BorderPane page = new BorderPane();
    private final Together together;
    private final Hand hand;
    private final Timeline patience = new Timeline(new KeyFrame(Duration.millis(100), at -> settle()));
    private Step.Looks wanted;
    private Step.Looks tabled;
    private boolean asked;

    /**
     * @param nanos the clock by which a hand rests
     * @param scissors cut the shopper's item out of its photo
     */
    public LooksScreen(
            Step.Looks step,
            Choices choices,
            Function<Match, PictureCard.Face> faces,
            Studio studio,
            LongSupplier nanos,
            BiConsumer<Photo, Consumer<Optional<Silhouette>>> scissors,
            Consumer<Intent> intend) {
        this.choices = choices;
        this.studio = studio;
        this.intend = intend;
        this.wanted = step;
        this.tabled = step;
        this.header = new PieceHeader(step.brought(), choices.taxonomy(), studio);
        this.shelves = new Shelves(step, choices.taxonomy(), faces, studio, this::ask, nanos);
        this.hand = new Hand(wishes, nanos);
        this.together = new Together(choices.taxonomy(), faces, scissors, studio, intend);
        getStyleClass().addAll("screen", "looks", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(LooksScreen.class, "looks.css"));
        VBox piece = new VBox(header, wishes);
        piece.getStyleClass().add("piece");
        page.setCenter(shelves);
        if (studio.portrait()) {
            page.setTop(piece);
        } else {
            piece.setPrefWidth(studio.em(22));
            page.setLeft(piece);
        }
        getChildren().add(page);
        table(step);
        layOut(step);
        patience.setCycleCount(Animation.INDEFINITE);
        WhileShown.tell(this, shown -> {
            if (!shown) {
                patience.stop();
            }
        });
    }

    /** The same piece, looked at anew: the words, cells and shelves change in place. */
    public void update(Step.Looks step) {
        boolean hers = asked && !sameQuestion(wanted, step);
        // What she touched answers first, the products follow: they are still what she asked for.
        boolean products =
                !wanted.look().equals(step.look()) || !wanted.styling().equals(step.styling());
        boolean due = hers || (asked && products);
        wanted = step;
        layOut(step);
        if (due) {
            asked = !products;
            table(step);
            shelves.change(step);
        } else {
            shelves.improve(step);
        }
        settle();
    }

    private void layOut(Step.Looks step) {
        boolean laid = step.choosing().laidOut();
        if (laid) {
            together.show(step);
        } else if (!(step.styling() instanceof Styling.Asking)) {
            together.prepare(step);
        }
        if (laid && !getChildren().contains(together)) {
            getChildren().add(together);
            studio.motion().appear(together);
        } else if (!laid) {
            getChildren().remove(together);
        }
        // What lies under the table is not there for a keyboard or a screen reader either.
        page.setVisible(!laid);
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
            case Intent.Keep ignored -> true;
            case Intent.Swap ignored -> true;
            case Intent.TakeBack ignored -> true;
            default -> false;
        };
        intend.accept(intent);
    }

    private static boolean sameQuestion(Step.Looks one, Step.Looks other) {
        return one.reading().equals(other.reading())
                && one.wish().equals(other.wish())
                && one.choosing().worn().equals(other.choosing().worn())
                && one.choosing().kept().equals(other.choosing().kept());
    }
}
