package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class KeptStylesTest {
    private static final String ONE = "data:text/css,.one{}";
    private static final String OTHER = "data:text/css,.other{}";

    @Test
    void eachSheetThatAScreenHasBroughtIsWornOnceForGood() {
        KeptStyles kept = new KeptStyles();
        kept.keep(screen());
        kept.keep(screen());
        assertEquals(
                2,
                kept.getChildren().stream()
                        .map(Parent.class::cast)
                        .flatMap(wearer -> wearer.getStylesheets().stream())
                        .filter(sheet -> sheet.equals(ONE) || sheet.equals(OTHER))
                        .count());
        assertTrue(kept.isVisible(), "what is not visible is not styled");
        assertFalse(kept.isManaged(), "it takes no room");
        assertTrue(kept.isMouseTransparent());
    }

    private static Parent screen() {
        Region pad = new Region();
        pad.getStylesheets().add(OTHER);
        StackPane screen = new StackPane(new StackPane(pad));
        screen.getStylesheets().add(ONE);
        return screen;
    }
}
