package dev.awase.design;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * A picture that fills its place: cropped to it ({@code COVER}) or whole inside it ({@code WHOLE}). Until it has
 * arrived its place shows a quiet ground.
 */
public final class Picture extends Region {
    private final ImageView view = new ImageView();
    private final Fit fit;
    private final ObjectProperty<Image> image = new SimpleObjectProperty<>(this, "image");

    /** How a picture meets a place of another shape. */
    public enum Fit {
        COVER,
        WHOLE
    }

    public Picture(Fit fit) {
        this.fit = fit;
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setSmooth(true);
        view.setPreserveRatio(false);
        view.setManaged(false);
        getChildren().add(view);
        setMinSize(0, 0);
        image.addListener((on, old, next) -> {
            view.setImage(next);
            requestLayout();
        });
    }

    /** A picture from a file, {@code longSide} pixels large. */
    public static Picture of(Path file, double longSide, Fit fit, Studio studio) {
        Picture picture = new Picture(fit);
        studio.pictures().load(file, longSide, picture::show);
        return picture;
    }

    public void show(Image next) {
        image.set(next);
    }

    /** Left and right change places, as in a mirror. */
    public void mirror() {
        view.setScaleX(-1);
    }

    /** The same picture elsewhere, while this one shows it. */
    public ObjectProperty<Image> imageProperty() {
        return image;
    }

    @Override
    protected void layoutChildren() {
        Image shown = view.getImage();
        if (shown == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double across = getWidth() / shown.getWidth();
        double down = getHeight() / shown.getHeight();
        if (fit == Fit.COVER) {
            double scale = Math.max(across, down);
            double width = getWidth() / scale;
            double height = getHeight() / scale;
            view.setViewport(
                    new Rectangle2D((shown.getWidth() - width) / 2, (shown.getHeight() - height) / 2, width, height));
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
            view.relocate(0, 0);
        } else {
            double scale = Math.min(across, down);
            view.setFitWidth(shown.getWidth() * scale);
            view.setFitHeight(shown.getHeight() * scale);
            view.relocate((getWidth() - view.getFitWidth()) / 2, (getHeight() - view.getFitHeight()) / 2);
        }
    }
}
