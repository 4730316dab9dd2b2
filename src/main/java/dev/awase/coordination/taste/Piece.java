package dev.awase.coordination.taste;

import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import java.util.Optional;

/**
 * What taste knows a thing by: no product and no person, only looks. {@code material} and {@code type} ("wide trousers")
 * are in the shop's own words.
 */
public record Piece(
        Category category, Palette palette, Pattern pattern, Optional<String> material, Optional<String> type) {
    public static Piece of(Item item, Optional<String> type) {
        return new Piece(item.category(), item.palette(), item.pattern(), item.material(), type);
    }
}
