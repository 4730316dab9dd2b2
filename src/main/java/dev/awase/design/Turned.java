package dev.awase.design;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

/** A picture that fills this place, turned as its panel hangs; touches are turned with it. */
public final class Turned extends Region {
    private final Region picture;
    private Stance stance;

    public Turned(Region picture, Stance stance) {
        this.picture = picture;
        this.stance = stance;
        getChildren().add(picture);
    }

    /** Turns it otherwise from now on. */
    public void stand(Stance other) {
        stance = other;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        int degrees = stance.degrees(width, height);
        List<Transform> turn = switch (degrees) {
            case 90 -> List.of(new Translate(width, 0), new Rotate(degrees));
            case 180 -> List.of(new Translate(width, height), new Rotate(degrees));
            case 270 -> List.of(new Translate(0, height), new Rotate(degrees));
            default -> List.of();
        };
        picture.getTransforms().setAll(turn);
        boolean sideways = Stance.sideways(degrees);
        picture.resizeRelocate(0, 0, sideways ? height : width, sideways ? width : height);
    }
}
