package dev.awase.drawing.store;

import dev.awase.item.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Sizes and how many of each lie in the stockroom: middles deep, ends thin, some sold out. */
final class Stockroom {
    private static final Set<String> ONE_SIZE = Set.of("bag", "scarf", "jewelry", "eyewear", "watch", "socks");
    private static final List<String> LETTERS = List.of("XS", "S", "M", "L", "XL");

    private Stockroom() {}

    static List<String> sizes(Design design) {
        String category = design.category().id();
        Fit fit = design.fit();
        if (fit == Fit.KIDS) {
            return category.equals("shoes") ? centimeters(16, 21) : List.of("100", "110", "120", "130");
        }
        if (ONE_SIZE.contains(category) || category.equals("hat")) {
            return List.of("F");
        }
        if (category.equals("shoes")) {
            return switch (fit) {
                case WOMEN -> centimeters(22.5, 25);
                case MEN -> centimeters(25, 28);
                default -> centimeters(22.5, 28);
            };
        }
        if (category.equals("bottom") && design.material().id().equals("denim")) {
            return fit == Fit.WOMEN ? List.of("24", "25", "26", "27", "28") : List.of("28", "30", "32", "34", "36");
        }
        return switch (fit) {
            case WOMEN -> LETTERS.subList(0, 4);
            case MEN -> LETTERS.subList(1, 5);
            default -> category.equals("belt") ? LETTERS.subList(1, 4) : LETTERS;
        };
    }

    /** Pieces of each size; about six products in a hundred are sold out. */
    static List<Integer> stock(Piece piece) {
        int sizes = sizes(piece.design()).size();
        Random random = new Random(piece.seed());
        if (random.nextInt(100) < 6) {
            return IntStream.range(0, sizes).mapToObj(i -> 0).toList();
        }
        int depth = piece.design().price() > 40_000 ? 3 : piece.design().price() > 15_000 ? 5 : 9;
        List<Integer> stock = new ArrayList<>();
        for (int i = 0; i < sizes; i++) {
            double middle = 1 - Math.abs(i - (sizes - 1) / 2.0) / (sizes + 1) * 1.4;
            int pieces = (int) Math.round(depth * middle * random.nextDouble());
            stock.add(random.nextInt(100) < 14 ? 0 : pieces);
        }
        if (stock.stream().allMatch(count -> count == 0)) {
            stock.set(sizes / 2, 1 + random.nextInt(2));
        }
        return stock;
    }

    private static List<String> centimeters(double from, double to) {
        return IntStream.rangeClosed((int) (from * 2), (int) (to * 2))
                .mapToObj(half -> half / 2 + (half % 2 == 0 ? ".0" : ".5"))
                .toList();
    }
}
