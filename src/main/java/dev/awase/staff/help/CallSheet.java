package dev.awase.staff.help;

import dev.awase.analytics.Call;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.ReasonSentence;
import dev.awase.coordination.Shelf;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The facts of one call, to be said out loud: what she asked, what she looked at, and what goes with what she brought. */
final class CallSheet extends VBox {
    private static final int EACH_SHELF = 2;

    private final Taxonomy taxonomy;
    private final Thumbnails thumbnails;
    private final Office office;

    /** What is said of the call, as far as it was found. */
    record Facts(Optional<Product> opened, Look look) {}

    CallSheet(Call call, Facts facts, Taxonomy taxonomy, Thumbnails thumbnails, Office office) {
        this.taxonomy = taxonomy;
        this.thumbnails = thumbnails;
        this.office = office;
        getStyleClass().add("call-sheet");
        List<String> asked = call.showing().asked();
        if (!asked.isEmpty()) {
            getChildren().add(Controls.heading(office.text("staff.help.asked")));
            asked.forEach(words -> getChildren().add(Controls.wrapped(office.text("staff.help.quote", words))));
        }
        facts.opened()
                .ifPresent(product -> getChildren()
                        .addAll(
                                Controls.heading(office.text("staff.help.opened")),
                                piece(product, office.text("staff.help.facts"))));
        getChildren().add(Controls.heading(office.text("staff.help.goes-with")));
        FlowPane pieces = new FlowPane(20, 24);
        facts.look().shelves().stream().flatMap(this::pieces).forEach(pieces.getChildren()::add);
        if (pieces.getChildren().isEmpty()) {
            getChildren().add(Controls.note(office.text("staff.help.nothing")));
        }
        getChildren().add(pieces);
    }

    private Stream<VBox> pieces(Shelf shelf) {
        return shelf.matches().stream().limit(EACH_SHELF).map(match -> piece(match.product(), reason(shelf, match)));
    }

    private String reason(Shelf shelf, Match match) {
        return ReasonSentence.all(match.score().reasons(), office.locale(), office.strings()::pattern).stream()
                .findFirst()
                .orElseGet(() -> taxonomy.label(shelf.slot().category(), office.locale()));
    }

    private VBox piece(Product product, String said) {
        String name = product.name().in(office.locale());
        Label title = Controls.wrapped(name);
        title.getStyleClass().add("piece-name");
        Label price = new Label(product.price().format(product.price().now(), office.locale()));
        VBox piece = new VBox(
                thumbnails.of(product.pictures().stream().findFirst(), 148, 184, name),
                title,
                price,
                Controls.note(place(product)),
                Controls.note(sizes(product)),
                Controls.wrapped(said));
        piece.getStyleClass().add("piece");
        piece.setPrefWidth(168);
        VBox.setVgrow(piece, Priority.NEVER);
        return piece;
    }

    private String place(Product product) {
        return product.place()
                .map(place -> Stream.of(place.floor(), place.zone(), place.shelf())
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> office.text("staff.help.no-place"));
    }

    private String sizes(Product product) {
        List<String> stocked = product.variants().stream()
                .filter(variant -> variant.stock() > 0)
                .map(this::size)
                .toList();
        return stocked.isEmpty() ? office.text("staff.help.sold-out") : String.join("  ", stocked);
    }

    private String size(Variant variant) {
        return office.text("staff.help.size", variant.size().isBlank() ? "–" : variant.size(), variant.stock());
    }
}
