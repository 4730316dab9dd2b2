package dev.awase.shopper.detail;

import dev.awase.catalog.FloorWay;
import dev.awase.catalog.FloorWay.Corner;
import dev.awase.design.Studio;
import dev.awase.design.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/** The floor with the way to the product drawn on it: from where she stands, or from where she comes onto that floor. */
final class WayMap extends VBox {
    private final Studio studio;
    private final double width;
    private final double height;

    WayMap(FloorWay way, Studio studio) {
        this.studio = studio;
        this.width = studio.em(studio.portrait() ? 29.3 : 27);
        this.height = width * way.height() / way.width();
        setId("way");
        getStyleClass().add("way-map");
        WritableImage picture = new WritableImage(way.width(), way.height());
        picture.getPixelWriter()
                .setPixels(
                        0, 0, way.width(), way.height(), PixelFormat.getIntArgbInstance(), way.argb(), 0, way.width());
        ImageView view = new ImageView(picture);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setSmooth(true);
        Pane map = new Pane(view);
        map.setMinSize(width, height);
        map.setMaxSize(width, height);
        map.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        String words = studio.text(way.here() ? "detail.way-here" : "detail.way-other", way.floor());
        map.setAccessibleText(words);
        way.place().ifPresent(place -> {
            Rectangle frame = new Rectangle(
                    place.x() * width, place.y() * height, place.width() * width, place.height() * height);
            frame.getStyleClass().add("way-place");
            map.getChildren().add(frame);
        });
        if (way.corners().size() > 1) {
            draw(way, map);
        }
        getChildren().add(map);
        if (!way.here()) {
            getChildren().addFirst(Words.body(words));
        }
    }

    private void draw(FloorWay way, Pane map) {
        List<Corner> corners = way.corners();
        for (String style : List.of("way-halo", "way-line")) {
            Polyline line = new Polyline(corners.stream()
                    .flatMap(corner -> List.of(corner.x() * width, corner.y() * height).stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray());
            line.getStyleClass().add(style);
            map.getChildren().add(line);
        }
        map.getChildren().add(dot(corners.getLast(), 0.42, "way-goal"));
        map.getChildren().add(dot(corners.getFirst(), 0.45, "way-start"));
        map.getChildren().add(flag(way));
    }

    private Circle dot(Corner at, double em, String style) {
        Circle dot = new Circle(at.x() * width, at.y() * height, studio.em(em));
        dot.getStyleClass().add(style);
        return dot;
    }

    /** What the beginning of the way is, on the side where there is room for it. */
    private StackPane flag(FloorWay way) {
        Corner start = way.corners().getFirst();
        Corner next = way.corners().get(1);
        StackPane flag = new StackPane(Words.small(studio.text(way.here() ? "detail.way-start" : "detail.way-entry")));
        flag.getStyleClass().add("way-here");
        boolean left = start.x() > 0.5 || (next.x() > start.x() && start.x() > 0.25);
        boolean below = next.y() < start.y();
        flag.layoutBoundsProperty().addListener((on, old, bounds) -> {
            double beside = left ? -bounds.getWidth() + studio.em(0.6) : -studio.em(0.6);
            flag.relocate(
                    Math.clamp(start.x() * width + beside, 0, Math.max(0, width - bounds.getWidth())),
                    start.y() * height + (below ? studio.em(0.9) : -bounds.getHeight() - studio.em(0.9)));
        });
        return flag;
    }
}
