package dev.awase.staff;

import dev.awase.design.PictureCache;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** Pictures of products on the console's pages: whole, on paper, in a frame of fixed size; an empty frame where there is none. */
public record Thumbnails(PictureCache pictures) {
    /** @param words what a screen reader says, usually the product's name */
    public StackPane of(Optional<Path> picture, double width, double height, String words) {
        ImageView view = new ImageView();
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(words);
        picture.ifPresent(file -> pictures.load(file, Math.max(width, height), view::setImage));
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("thumbnail");
        frame.setMinSize(width, height);
        frame.setPrefSize(width, height);
        frame.setMaxSize(width, height);
        return frame;
    }
}
