package dev.awase.shopper.attract;

import dev.awase.catalog.Product;
import dev.awase.session.Intent;
import dev.awase.session.Showpiece;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** What the idle screen asks of the kiosk around it; all of it on the screen's thread, and none of it waits. */
public interface Shopfront {
    void intend(Intent intent);

    /** {@code use} is told the looks of what is in stock now. */
    void showpieces(Consumer<List<Showpiece>> use);

    /** These pieces laid out, each cut out of its picture. */
    Region laid(List<Product> pieces);

    /** What lies behind the words, and so behind the rail below them too. */
    void stand(Ground ground);

    /** Whether somebody moves before the lens; false wherever nobody looks. {@code open}: the shop is. */
    boolean passing(boolean open);
}
