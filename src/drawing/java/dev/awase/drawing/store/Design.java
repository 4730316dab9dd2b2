package dev.awase.drawing.store;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Season;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One row of the buyer's range: a design, and the colorways it is made in. Each colorway becomes a product. */
record Design(
        Category category,
        String garment,
        String brand,
        long price,
        Fit fit,
        Formality formality,
        List<Season> seasons,
        Material material,
        String japanese,
        String english,
        List<Colorway> colorways) {
    Design {
        seasons = List.copyOf(seasons);
        colorways = List.copyOf(colorways);
    }

    /**
     * Reads rows of {@code category garment; brand; yen; fit; formality; seasons; material; Japanese name; English name
     * = colorway, colorway}. Seasons are two letters each, such as {@code au wi}, or {@code -} for all year.
     */
    static Stream<Design> read(String table) {
        return table.lines().filter(line -> !line.isBlank()).map(Design::readRow);
    }

    private static Design readRow(String row) {
        String[] cell = row.trim().split("\\s*;\\s*", -1);
        if (cell.length != 9) {
            throw new IllegalArgumentException("a design has 9 cells, not " + cell.length + ": " + row);
        }
        String[] what = cell[0].split(" ", -1);
        return new Design(
                new Category(what[0]),
                what[1],
                cell[1],
                Long.parseLong(cell[2]),
                Fit.byId(cell[3]).orElseThrow(),
                Formality.byId(cell[4]).orElseThrow(),
                seasons(cell[5]),
                Material.named(cell[6]),
                cell[7],
                cell[8].substring(0, cell[8].indexOf('=')).trim(),
                Arrays.stream(cell[8].substring(cell[8].indexOf('=') + 1).split(",", -1))
                        .map(Colorway::read)
                        .toList());
    }

    private static List<Season> seasons(String letters) {
        return Arrays.stream(Season.values())
                .filter(season -> letters.contains(season.id().substring(0, 2)))
                .toList();
    }
}
