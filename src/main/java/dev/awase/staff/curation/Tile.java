package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A product as a picture with its name, price, stock and place; what can be done with it stands below. */
final class Tile extends VBox {
    static final double WIDTH = 132;
    private static final double NAME = 52;

    private Tile(Node... parts) {
        super(parts);
        getStyleClass().add("tile");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    static Tile of(Product product, Thumbnails thumbnails, Office office, Node... actions) {
        Tile tile = new Tile(picture(product, WIDTH, thumbnails, office), facts(product, office));
        tile.getChildren().addAll(actions);
        return tile;
    }

    /** A tile that is touched as a whole; {@code id} is followed by the SKU. */
    static Button button(
            String id, Product product, String note, Thumbnails thumbnails, Office office, Runnable press) {
        VBox face = of(product, thumbnails, office);
        if (!note.isEmpty()) {
            Label above = new Label(note);
            above.getStyleClass().add("tile-mark");
            face.getChildren().addFirst(above);
        }
        Button button = new Button("", face);
        button.setMaxHeight(USE_PREF_SIZE);
        button.setId(id + "-" + product.sku());
        button.setAccessibleText(name(product, office) + " " + note);
        button.getStyleClass().add("tile-button");
        button.setOnAction(_ -> press.run());
        return button;
    }

    /** A row of tiles that breaks, each at the top of its line. */
    static FlowPane flow(double across, double down) {
        FlowPane flow = new FlowPane(across, down);
        flow.setRowValignment(VPos.TOP);
        return flow;
    }

    /** What scrolls by itself, as wide as its place. */
    static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    static Node picture(Product product, double width, Thumbnails thumbnails, Office office) {
        return thumbnails.of(product.pictures().stream().findFirst(), width, width * 1.2, name(product, office));
    }

    static String name(Product product, Office office) {
        return product.name().in(office.locale());
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.getStyleClass().add("note");
        return line;
    }

    private static VBox facts(Product product, Office office) {
        Label title = Controls.wrapped(name(product, office));
        title.getStyleClass().add("tile-name");
        // Two lines for every name: tiles of one row stand level.
        title.setMinHeight(NAME);
        title.setMaxHeight(NAME);
        String price = product.price().format(product.price().now(), office.locale());
        String stock = product.stock() > 0
                ? office.text("staff.curation.stock", product.stock())
                : office.text("staff.curation.sold-out");
        VBox facts = new VBox(title, new Label(price), line(stock), line(place(product, office)));
        facts.getStyleClass().add("tile-facts");
        return facts;
    }

    private static String place(Product product, Office office) {
        return product.place()
                .map(place -> Stream.of(place.floor(), place.zone(), place.shelf())
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> office.text("staff.curation.no-place"));
    }
}
