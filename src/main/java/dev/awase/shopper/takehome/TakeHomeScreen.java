package dev.awase.shopper.takehome;

import dev.awase.coordination.Match;
import dev.awase.coordination.Outfit;
import dev.awase.design.Glide;
import dev.awase.design.PictureCard;
import dev.awase.design.QrCode;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Words;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list to carry home: a code that holds it, what it holds in words, and the shop's printer where there is one. */
public final class TakeHomeScreen extends BorderPane {
    private final Studio studio;

    /** Who the shop is, where it shows its products, and what it prints with. */
    public record Shop(String name, ShopAddress web, SlipPrinter printer) {}

    /** {@code faces} says each piece in words. */
    public TakeHomeScreen(
            Step.TakeHome step,
            Function<Match, PictureCard.Face> faces,
            Shop shop,
            Studio studio,
            Consumer<Intent> intend) {
        this.studio = studio;
        getStyleClass().addAll("screen", "takehome", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(TakeHomeScreen.class, "takehome.css"));
        ShoppingList list = new ShoppingList(shop.name(), step.pieces(), faces, shop.web(), studio.strings());
        double side = studio.em(studio.portrait() ? 22 : 23);
        String held = list.text(text -> CodeSize.fits(text, side, studio.format()));
        QrCode code = new QrCode(held, studio.text("takehome.code"), side);
        code.setId("code");
        boolean opens = list.address().filter(held::equals).isPresent();
        VBox words = new VBox(
                Words.kicker(studio.text("takehome.kicker")),
                Words.display(studio.text(step.leaving() ? "takehome.headline-leaving" : "takehome.headline")),
                Words.body(studio.text(opens ? "takehome.how-page" : "takehome.how")));
        words.getStyleClass().add("words");
        VBox kept = new VBox(list(step, faces), Words.small(studio.text("takehome.nothing-else")));
        kept.getStyleClass().add("kept");
        StackPane ground = new StackPane(code);
        ground.getStyleClass().add("code-ground");
        Glide below = new Glide(Orientation.VERTICAL, kept);
        VBox.setVgrow(below, Priority.ALWAYS);
        VBox page = studio.portrait() ? new VBox(words, ground, below) : new VBox(words, below);
        if (shop.printer().present()) {
            PrintRow paper = new PrintRow(list.lines(), shop.printer(), studio, intend);
            // Upright the list may be long, and the button stays in sight.
            page.getChildren().add(studio.portrait() ? 2 : page.getChildren().size(), paper);
        }
        setCenter(page);
        if (!studio.portrait()) {
            setLeft(ground);
            BorderPane.setAlignment(ground, Pos.CENTER);
        }
    }

    private VBox list(Step.TakeHome step, Function<Match, PictureCard.Face> faces) {
        VBox lines = new VBox();
        lines.getStyleClass().add("lines");
        for (Match piece : step.pieces()) {
            PictureCard.Face face = faces.apply(piece);
            lines.getChildren().add(line(face.name(), face.price(), "line"));
        }
        if (step.pieces().size() > 1) {
            Outfit.total(step.pieces())
                    .map(price -> price.format(price.now(), studio.strings().locale()))
                    .ifPresent(sum -> lines.getChildren().add(line(studio.text("takehome.sum"), sum, "sum")));
        }
        return lines;
    }

    private static Node line(String what, String price, String style) {
        Label name = Words.body(what);
        Label cost = Words.body(price);
        cost.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, space, cost);
        line.getStyleClass().add(style);
        return line;
    }
}
