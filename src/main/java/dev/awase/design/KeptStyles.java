package dev.awase.design;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lies unseen in a window whose screens come and go, and wears each style sheet that one of them has brought. JavaFX throws a
 * sheet away when nobody wears it any more, reads it anew for the next screen, and never lets go of what it has worked out
 * for the one before: some 50 kB a visit, and time on each screen.
 */
public final class KeptStyles extends Pane {
    private final Set<String> kept = new HashSet<>();

    public KeptStyles() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Wears from now on what this and all below it wear. */
    public void keep(Parent screen) {
        screen.getStylesheets().stream().filter(kept::add).forEach(this::wear);
        for (Node node : screen.getChildrenUnmodifiable()) {
            if (node instanceof Parent parent) {
                keep(parent);
            }
        }
    }

    private void wear(String sheet) {
        // What is not visible is not styled, and would keep nothing.
        Region wearer = new Region();
        wearer.setManaged(false);
        wearer.getStylesheets().add(sheet);
        getChildren().add(wearer);
    }
}
