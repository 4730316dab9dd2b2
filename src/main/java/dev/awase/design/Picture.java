package dev.awase.design;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * A picture that fills its place: cropped to it ({@code COVER}) or whole inside it ({@code WHOLE}), its own ground
 * drawn on to the edges of the place so that no bars are seen. Until it has arrived its place shows a quiet ground.
 */
public final class Picture extends Region {
    private final ImageView view = new ImageView();
    private final ImageView before = new ImageView();
    private final ImageView after = new ImageView();
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
        for (ImageView part : List.of(before, after, view)) {
            part.setSmooth(true);
            part.setPreserveRatio(false);
            part.setManaged(false);
            getChildren().add(part);
        }
        setMinSize(0, 0);
        image.addListener((on, old, next) -> {
            view.setImage(next);
            before.setImage(fit == Fit.WHOLE ? next : null);
            after.setImage(fit == Fit.WHOLE ? next : null);
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

    /** Left and right as they are. */
    public void unmirror() {
        view.setScaleX(1);
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
            cover(shown, Math.max(across, down));
        } else {
            whole(shown, Math.min(across, down));
        }
    }

    private void cover(Image shown, double scale) {
        double width = getWidth() / scale;
        double height = getHeight() / scale;
        view.setViewport(
                new Rectangle2D((shown.getWidth() - width) / 2, (shown.getHeight() - height) / 2, width, height));
        place(view, 0, 0, getWidth(), getHeight());
    }

    private void whole(Image shown, double scale) {
        double width = Math.rint(shown.getWidth() * scale);
        double height = Math.rint(shown.getHeight() * scale);
        double x = Math.floor((getWidth() - width) / 2);
        double y = Math.floor((getHeight() - height) / 2);
        place(view, x, y, width, height);
        // The outermost pixels, drawn out to the edge: a studio's ground runs on.
        if (width < getWidth() - 1) {
            before.setViewport(new Rectangle2D(0, 0, 1, shown.getHeight()));
            after.setViewport(new Rectangle2D(shown.getWidth() - 1, 0, 1, shown.getHeight()));
            place(before, 0, 0, x + 1, height);
            place(after, x + width - 1, 0, getWidth() - x - width + 1, height);
        } else {
            before.setViewport(new Rectangle2D(0, 0, shown.getWidth(), 1));
            after.setViewport(new Rectangle2D(0, shown.getHeight() - 1, shown.getWidth(), 1));
            place(before, 0, 0, width, y + 1);
            place(after, 0, y + height - 1, width, getHeight() - y - height + 1);
        }
    }

    private static void place(ImageView part, double x, double y, double width, double height) {
        // A side of 0 would mean the image's own.
        part.setVisible(width > 0 && height > 0);
        part.setFitWidth(width);
        part.setFitHeight(height);
        part.relocate(x, y);
    }
}
