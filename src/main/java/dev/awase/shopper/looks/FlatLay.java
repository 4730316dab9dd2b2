package dev.awase.shopper.looks;

import dev.awase.camera.Photo;
import dev.awase.catalog.Product;
import dev.awase.coordination.Match;
import dev.awase.coordination.Outfit;
import dev.awase.design.Cut;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Taxonomy;
import dev.awase.session.Brought;
import dev.awase.session.Intent;
import dev.awase.session.Silhouette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/**
 * The look laid out on a table: the shopper's own item, cut out of her photo, among the pieces of the shop, each cut out
 * of its picture. Cutting happens off the screen's thread; each piece comes in once it is ready. A piece opens when it
 * is tapped.
 */
public final class FlatLay extends Pane {
    /** The longer side of a piece as it is decoded, in em: as large as any lies here. */
    private static final double PIECE_EM = 22;
    /** In a smaller picture an edge is too coarse to cut along. */
    private static final double LEAST_SIDE = 640;
    /** Light falls from the upper left, as in the shop's own pictures. */
    private static final Color SHADE = Color.rgb(38, 28, 16, 0.34);

    private final Studio studio;
    private final Taxonomy taxonomy;
    private final List<Laid> pieces = new ArrayList<>();

    private record Laid(Laying.Spot spot, Node node, ImageView view) {}

    FlatLay(Studio studio, Taxonomy taxonomy) {
        this.studio = studio;
        this.taxonomy = taxonomy;
        getStyleClass().add("flat-lay");
        setId("flat-lay");
    }

    /** These pieces of the shop alone, to look at and not to touch. */
    public static FlatLay of(List<Product> products, Studio studio, Taxonomy taxonomy) {
        FlatLay table = new FlatLay(studio, taxonomy);
        table.setId(null);
        table.setMouseTransparent(true);
        List<Laying.Spot> spots = Laying.spots(
                products.stream().map(product -> product.item().category()).toList(), taxonomy);
        for (int i = 0; i < products.size(); i++) {
            ImageView view = table.view();
            view.setAccessibleText(products.get(i).name().in(studio.strings().locale()));
            products.get(i).pictures().stream()
                    .findFirst()
                    .ifPresent(file -> studio.pictures().loadCut(file, size(studio), image -> table.show(view, image)));
            table.pieces.add(new Laid(spots.get(i), new StackPane(view), view));
        }
        table.put();
        return table;
    }

    /** Lays these pieces; {@code scissors} cut the own item out of its photo. */
    void lay(
            Outfit outfit,
            Brought own,
            Function<Match, PictureCard.Face> faces,
            BiConsumer<Photo, Consumer<Optional<Silhouette>>> scissors,
            Consumer<Intent> intend) {
        pieces.clear();
        List<Category> categories = new ArrayList<>(List.of(outfit.anchor().category()));
        outfit.pieces().forEach(piece -> categories.add(piece.product().item().category()));
        List<Laying.Spot> spots = Laying.spots(categories, taxonomy);
        pieces.add(own(own, outfit.anchor(), spots.getFirst(), scissors));
        for (int i = 0; i < outfit.pieces().size(); i++) {
            pieces.add(piece(outfit.pieces().get(i), spots.get(i + 1), faces, intend));
        }
        put();
    }

    private void put() {
        getChildren()
                .setAll(pieces.stream()
                        .sorted(Comparator.comparingInt(laid -> laid.spot().layer()))
                        .map(Laid::node)
                        .toList());
        requestLayout();
    }

    private Laid own(
            Brought own, Item item, Laying.Spot spot, BiConsumer<Photo, Consumer<Optional<Silhouette>>> scissors) {
        ImageView view = view();
        StackPane place = new StackPane(view);
        place.setId("own-piece");
        place.setMouseTransparent(true);
        view.setAccessibleText(Own.name(own, studio));
        switch (own) {
            case Brought.Shot(var photo) -> scissors.accept(photo, cut -> showCut(view, photo, cut));
            case Brought.Sold(var product)
            when !product.pictures().isEmpty() ->
                studio.pictures().loadCut(product.pictures().getFirst(), size(studio), image -> show(view, image));
            case Brought.Sold _, Brought.Told _ -> show(view, Own.cloth(item));
        }
        return new Laid(spot, place, view);
    }

    private void showCut(ImageView view, Photo photo, Optional<Silhouette> cut) {
        cut.flatMap(found -> Cut.cropped(found.argb(), found.width(), found.height()))
                .ifPresentOrElse(
                        found -> show(view, found.image()),
                        () -> studio.pictures().decode(photo.jpeg(), size(studio), image -> show(view, image)));
    }

    private Laid piece(
            Match match, Laying.Spot spot, Function<Match, PictureCard.Face> faces, Consumer<Intent> intend) {
        PictureCard.Face face = faces.apply(match);
        ImageView view = view();
        StackPane place = new StackPane(view);
        Touch touch = new Touch(
                        "laid-" + face.id(),
                        studio.text("looks.laid", face.name(), face.price()),
                        place,
                        () -> intend.accept(
                                new Intent.OpenProduct(match.product().id())))
                .styled("laid");
        face.picture().ifPresent(file -> studio.pictures().loadCut(file, size(studio), image -> show(view, image)));
        return new Laid(spot, touch, view);
    }

    /** Has the pieces' pictures cut and kept at hand. */
    static void prepare(Outfit outfit, Studio studio) {
        outfit.pieces().stream()
                .flatMap(piece -> piece.product().pictures().stream().limit(1))
                .forEach(file -> studio.pictures().loadCut(file, size(studio), _ -> {}));
    }

    private static double size(Studio studio) {
        return Math.max(LEAST_SIDE, studio.em(PIECE_EM));
    }

    private ImageView view() {
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setSmooth(true);
        DropShadow shade = new DropShadow(studio.em(0.75), studio.em(0.22), studio.em(0.38), SHADE);
        view.setEffect(shade);
        view.setCache(true);
        return view;
    }

    private void show(ImageView view, Image image) {
        view.setImage(image);
        studio.motion().appear(view);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (Laid laid : pieces) {
            Laying.Spot spot = laid.spot();
            double wide = spot.width() * getWidth();
            double high = spot.height() * getHeight();
            Image image = laid.view().getImage();
            double scale = image == null ? 1 : Math.min(wide / image.getWidth(), high / image.getHeight());
            double width = image == null ? wide : image.getWidth() * scale;
            double height = image == null ? high : image.getHeight() * scale;
            laid.view().setFitWidth(width);
            laid.view().setFitHeight(height);
            laid.node().setRotate(spot.turn());
            // No smaller than a finger, whatever lies there.
            double least = studio.em(3);
            laid.node()
                    .resizeRelocate(
                            spot.x() * getWidth() - Math.max(width, least) / 2,
                            spot.y() * getHeight() - Math.max(height, least) / 2,
                            Math.max(width, least),
                            Math.max(height, least));
        }
    }
}
