package dev.awase.shopper.attract;

import dev.awase.design.BrandSettings;
import dev.awase.design.Studio;
import dev.awase.design.Words;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Whose kiosk this is: the shop's logo and name; where it has neither, the house's own. */
final class BrandMark extends HBox {
    /** In em; a wide logo is made smaller. */
    private static final double LOGO_HEIGHT = 3.2;

    private static final double LOGO_WIDTH = 12;

    BrandMark(BrandSettings brand, Studio studio) {
        getStyleClass().add("brand-mark");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        brand.logo().ifPresent(file -> {
            ImageView logo = new ImageView();
            logo.setId("brand-logo");
            logo.setPreserveRatio(true);
            logo.setFitHeight(studio.em(LOGO_HEIGHT));
            logo.setFitWidth(studio.em(LOGO_WIDTH));
            logo.setManaged(false);
            logo.setAccessibleText(brand.name().orElse(studio.text("attract.mark")));
            studio.pictures().load(file, studio.em(LOGO_WIDTH), image -> {
                logo.setImage(image);
                logo.setManaged(true);
            });
            getChildren().add(logo);
            getStyleClass().add("with-logo");
        });
        boolean own = brand.name().isPresent() || brand.logo().isPresent();
        brand.name().ifPresent(name -> getChildren().add(named(name, "brand-name")));
        if (own) {
            getChildren().add(Words.small(studio.text("attract.mark")));
        } else {
            getChildren().add(named(studio.text("attract.mark"), "mark-name"));
            getChildren().add(Words.small(studio.text("attract.kicker")));
        }
    }

    private static Label named(String words, String style) {
        Label name = Words.title(words);
        name.setId(style);
        name.getStyleClass().add(style);
        return name;
    }
}
