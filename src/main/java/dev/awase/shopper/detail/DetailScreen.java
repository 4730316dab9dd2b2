package dev.awase.shopper.detail;

import dev.awase.catalog.FloorWay;
import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Match;
import dev.awase.coordination.Reason;
import dev.awase.design.Glide;
import dev.awase.design.OpinionRow;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.item.Ground;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import dev.awase.session.Styling;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One product: its pictures large, what it costs, where it hangs, its sizes, why it goes and what else goes. */
public final class DetailScreen extends StackPane {
    private final Studio studio;
    private final Function<Match, PictureCard.Face> faces;
    private final Consumer<Intent> intend;
    private final OpinionRow opinion;
    private final Touch wear;
    private final BiConsumer<Place, Consumer<Optional<FloorWay>>> guide;

    /** {@code guide} tells the way to a place, or that nobody knows it. */
    public DetailScreen(
            Step.Detail step,
            Function<Match, PictureCard.Face> faces,
            BiConsumer<Place, Consumer<Optional<FloorWay>>> guide,
            Studio studio,
            Consumer<Intent> intend) {
        this.studio = studio;
        this.faces = faces;
        this.guide = guide;
        this.intend = intend;
        this.opinion = opinionRow();
        this.wear = Touch.secondary(
                "wear",
                studio.text("detail.wear"),
                () -> intend.accept(new Intent.Wear(step.match().product().id())));
        getStyleClass().addAll("screen", "detail", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(DetailScreen.class, "detail.css"));
        update(step);
        Product product = step.match().product();
        Node pictures = PictureWall.of(product.pictures(), studio);
        VBox page = new VBox(words(step));
        page.getStyleClass().add("page");
        List<Match> around = step.around().shelves().stream()
                .flatMap(shelf -> shelf.matches().stream().limit(1))
                .toList();
        row("detail.around", around).ifPresent(page.getChildren()::add);
        row("detail.similar", step.similar()).ifPresent(page.getChildren()::add);
        if (studio.portrait()) {
            page.getChildren().addFirst(pictures);
            getChildren().add(new Glide(Orientation.VERTICAL, page));
        } else {
            BorderPane sides = new BorderPane(new Glide(Orientation.VERTICAL, page));
            studio.before(sides, pictures);
            getChildren().add(sides);
        }
    }

    /** The same product, of which she may have said something. */
    public void update(Step.Detail next) {
        opinion.show(
                next.opinion().map(said -> said == Step.Opinion.LIKED ? "like" : "not-for-me"),
                next.said().stream()
                        .flatMap(said -> said.grounds().stream())
                        .map(ground -> "ground-" + ground.id())
                        .collect(Collectors.toSet()));
        boolean offered = isAnother(next);
        wear.setVisible(offered);
        wear.setManaged(offered);
    }

    private OpinionRow opinionRow() {
        return OpinionRow.of(
                studio,
                List.of(
                        new OpinionRow.Word(
                                "like",
                                studio.text("detail.like"),
                                _ -> intend.accept(new Intent.Judge(Step.Opinion.LIKED))),
                        new OpinionRow.Word(
                                "not-for-me",
                                studio.text("detail.not-for-me"),
                                _ -> intend.accept(new Intent.Judge(Step.Opinion.NOT_FOR_ME)))),
                List.of(Ground.values()),
                Ground::id,
                ground -> intend.accept(new Intent.Because(ground)));
    }

    /** Whether it lies on a shelf of her look and another piece stands in front of it. */
    private static boolean isAnother(Step.Detail step) {
        ProductId shown = step.match().product().id();
        return step.from().look().shelves().stream()
                .filter(shelf -> shelf.matches().stream()
                        .anyMatch(match -> match.product().id().equals(shown)))
                .anyMatch(shelf -> !shelf.matches().getFirst().product().id().equals(shown));
    }

    private VBox words(Step.Detail step) {
        Match match = step.match();
        PictureCard.Face face = faces.apply(match);
        Label name = Words.display(face.name());
        name.getStyleClass().add("name");
        VBox words = new VBox(Words.kicker(match.product().brand()), name, offer(PictureCard.price(face)));
        words.getStyleClass().add("words");
        words.getChildren().add(wear);
        boolean told = isTold(match);
        if (told) {
            words.getChildren().add(quote(face.reasons().getFirst(), step.from().styling()));
        }
        words.getChildren()
                .addAll(
                        facts(face),
                        way(match.product()),
                        why(face.reasons().stream().skip(told ? 1 : 0).toList()));
        String description = match.product().description().in(studio.strings().locale());
        if (!description.isEmpty()) {
            words.getChildren().add(Words.body(description));
        }
        words.getChildren().add(Words.small(studio.text("detail.opinion")));
        return words;
    }

    /** What it costs, and beside it or, where two prices are long, below it what she says of it. */
    private FlowPane offer(Node price) {
        FlowPane offer = new FlowPane(price, opinion);
        offer.getStyleClass().add("offer");
        return offer;
    }

    /** Whether the first reason is in the words of a stylist whom this reader understands. */
    private boolean isTold(Match match) {
        return match.score().reasons().stream()
                .limit(1)
                .anyMatch(reason -> reason instanceof Reason.Told told
                        && told.isIn(studio.strings().locale()));
    }

    private VBox quote(String words, Styling styling) {
        HBox from = new HBox(Words.kicker(studio.text("detail.told")));
        from.getStyleClass().add("from");
        if (styling instanceof Styling.Advised advised && advised.rehearsal()) {
            from.getChildren().add(Words.mark(studio.text("frame.rehearsal")));
        }
        Label quote = Words.heading(words);
        quote.setId("told");
        quote.getStyleClass().add("quote");
        VBox both = new VBox(from, quote);
        both.getStyleClass().add("told");
        return both;
    }

    private VBox facts(PictureCard.Face face) {
        String where = face.place().isEmpty() ? studio.text("detail.no-place") : face.place();
        VBox facts = new VBox(fact("detail.place", Words.heading(where)));
        facts.getStyleClass().add("facts");
        if (!face.sizes().isEmpty()) {
            facts.getChildren().add(fact("detail.sizes", sizes(face.sizes())));
        }
        return facts;
    }

    /** The map comes in once it is drawn; where there is none, the words above it say where. */
    private Node way(Product product) {
        VBox place = new VBox();
        place.getStyleClass().add("way");
        place.setVisible(false);
        place.setManaged(false);
        product.place()
                .ifPresent(where -> guide.accept(
                        where,
                        found -> found.ifPresent(way -> {
                            place.getChildren().setAll(new WayMap(way, studio));
                            place.setVisible(true);
                            place.setManaged(true);
                        })));
        return place;
    }

    private HBox fact(String key, Node value) {
        HBox fact = new HBox(Words.kicker(studio.text(key)), value);
        fact.getStyleClass().add("fact");
        HBox.setHgrow(value, Priority.ALWAYS);
        return fact;
    }

    private FlowPane sizes(List<PictureCard.Size> sizes) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("size-tiles");
        for (PictureCard.Size size : sizes) {
            Label label = new Label(size.label());
            label.getStyleClass().addAll("type-heading", size.left() > 0 ? "in-stock" : "sold-out");
            Label left = new Label(stock(size.left()));
            left.getStyleClass().add("type-small");
            VBox tile = new VBox(label, left);
            tile.getStyleClass().add("size-tile");
            // A cell is never squeezed: what does not fit goes to the next row whole.
            tile.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(tile);
        }
        return row;
    }

    private String stock(int left) {
        if (left == 0) {
            return studio.text("detail.sold-out");
        }
        return left <= 2 ? studio.text("detail.few", left) : studio.text("detail.in-stock");
    }

    private VBox why(List<String> reasons) {
        VBox why = new VBox(Words.kicker(studio.text("detail.why")));
        why.getStyleClass().add("why");
        reasons.forEach(reason -> why.getChildren().add(Words.body(reason)));
        why.setVisible(!reasons.isEmpty());
        why.setManaged(!reasons.isEmpty());
        return why;
    }

    private Optional<Node> row(String key, List<Match> matches) {
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        HBox cards = new HBox();
        cards.getStyleClass().add("cards");
        for (Match match : matches) {
            cards.getChildren()
                    .add(PictureCard.small(
                            faces.apply(match),
                            studio,
                            () -> intend.accept(
                                    new Intent.OpenProduct(match.product().id()))));
        }
        VBox row = new VBox(Words.title(studio.text(key)), new Glide(Orientation.HORIZONTAL, cards));
        row.getStyleClass().add("row");
        return Optional.of(row);
    }
}
