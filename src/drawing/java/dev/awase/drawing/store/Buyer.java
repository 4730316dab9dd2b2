package dev.awase.drawing.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Buys the whole range: every design in every colorway, numbered by department. */
final class Buyer {
    private Buyer() {}

    static List<Piece> pieces() {
        Map<String, Integer> numbers = new HashMap<>();
        List<Piece> pieces = new ArrayList<>();
        Stream.concat(Clothes.designs(), Outfitting.designs()).forEach(design -> {
            for (Colorway colorway : design.colorways()) {
                int number = numbers.merge(Piece.department(design), 1, Integer::sum);
                pieces.add(new Piece(design, colorway, number));
            }
        });
        return List.copyOf(pieces);
    }
}
