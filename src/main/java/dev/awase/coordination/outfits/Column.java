package dev.awase.coordination.outfits;

import dev.awase.coordination.measure.TableLine;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A column of the tables by all the names it may have; the first is the one we use. */
enum Column {
    ID("id", "sku", "product", "product_id", "item"),
    CATEGORY("category", "categories", "kind"),
    TONES("tones", "hex", "hex tones", "hex_tones", "tone", "color", "colors", "colour", "colours"),
    PATTERN("pattern", "patterns"),
    MATERIAL("material", "materials", "fabric", "fabrics"),
    TYPE("type", "types", "product_type"),
    QUESTION("q", "question", "id"),
    SLOT("slot", "category"),
    CONTEXT("context", "items"),
    CANDIDATES("candidates", "choices", "options"),
    ANSWER("answer", "right", "label"),
    OUTFIT("outfit", "outfit_id", "set_id", "id"),
    ITEMS("items", "products", "product_ids", "ids");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** The cell without space around it, empty where it is blank or the table has no such column. */
    String of(TableLine line) {
        return name(line).map(line::text).orElse("");
    }

    List<String> several(TableLine line, char separator) {
        return name(line).map(name -> line.several(name, separator)).orElse(List.of());
    }

    /** @throws IOException in words, if the table has no column of any of these names */
    String needed(TableLine line) throws IOException {
        return name(line)
                .orElseThrow(() -> new IOException(line.file() + " has no column " + names.getFirst()
                        + "; name it so in the first line, tabs or commas between the names"));
    }

    private Optional<String> name(TableLine line) {
        return names.stream().filter(line.places()::containsKey).findFirst();
    }
}
