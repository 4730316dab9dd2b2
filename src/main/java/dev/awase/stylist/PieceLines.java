package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a model is told of the shopper's piece: how it is read and, where there is no photo to see, what the catalog says. */
final class PieceLines {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DESCRIPTION = 400;

    private PieceLines() {}

    static List<String> of(Consultation consultation) {
        Item item = consultation.reading().item();
        String seen = item.category() + "; " + StylingPrompt.tones(item.palette()) + "; "
                + item.pattern().id();
        Presented piece = consultation.piece();
        if (piece.photo().isPresent()) {
            return List.of(
                    consultation.settled()
                            ? "She says which item is meant: " + seen
                            : "Measured on this machine, maybe wrong: " + seen);
        }
        List<String> lines = new ArrayList<>();
        lines.add("There is no photo. The item is: " + seen);
        piece.product().ifPresent(product -> lines.addAll(catalog(product, consultation.language())));
        return lines;
    }

    private static List<String> catalog(Product product, Locale language) {
        List<String> lines = new ArrayList<>();
        Item item = product.item();
        lines.add("It is sold in this shop, as \"" + quoted(product.name().in(language), LONGEST_NAME) + "\"");
        item.material().ifPresent(words -> lines.add("Its material: \"" + quoted(words, LONGEST_NAME) + "\""));
        item.formality().map(Formality::id).ifPresent(id -> lines.add("Its formality: " + id));
        if (!item.seasons().isEmpty()) {
            lines.add("Its seasons: "
                    + item.seasons().stream().map(Season::id).sorted().collect(Collectors.joining(" ")));
        }
        String description = product.description().in(language);
        if (!description.isBlank()) {
            lines.add("The catalog on it: \"" + quoted(description, LONGEST_DESCRIPTION) + "\"");
        }
        return lines;
    }

    private static String quoted(String words, int longest) {
        return StylingPrompt.quoted(words, longest);
    }
}
