package dev.awase.shopper;

import dev.awase.catalog.Product;
import dev.awase.design.Studio;
import dev.awase.session.Intent;
import dev.awase.session.Showpiece;
import dev.awase.shopper.attract.Ground;
import dev.awase.shopper.attract.Shopfront;
import dev.awase.shopper.looks.FlatLay;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Answers the idle screen from the desk; {@code stands} is told what the rail stands on. */
record IdleFront(Desk desk, Studio studio, Consumer<Tint> stands) implements Shopfront {
    @Override
    public void intend(Intent intent) {
        desk.intend(intent);
    }

    @Override
    public void showpieces(Consumer<List<Showpiece>> use) {
        desk.showpieces(use);
    }

    @Override
    public Region laid(List<Product> pieces) {
        return FlatLay.of(pieces, studio, desk.taxonomy());
    }

    @Override
    public void stand(Ground ground) {
        stands.accept(ground == Ground.PAPER ? Tint.PAPER : Tint.PICTURE);
    }

    @Override
    public boolean passing(boolean open) {
        return desk.passing(open);
    }
}
