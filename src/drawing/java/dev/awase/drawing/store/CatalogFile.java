package dev.awase.drawing.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.awase.item.Season;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** The catalog in the shop's own format: UTF-8, one row a variant, rows of one product share its SKU. */
final class CatalogFile {
    private static final List<String> HEADER = List.of(
            ("sku gtin name_ja name_en description_ja description_en brand category tones pattern material formality"
                            + " season fit price sale_price currency pictures web active_from active_until size color"
                            + " variant_sku stock floor zone shelf goes_with never_with")
                    .split(" ", -1));

    private CatalogFile() {}

    static String of(List<Piece> pieces) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            for (Piece piece : pieces) {
                List<String> sizes = Stockroom.sizes(piece.design());
                List<Integer> stock = Stockroom.stock(piece);
                for (int i = 0; i < sizes.size(); i++) {
                    csv.writeRecord(row(piece, pieces, sizes.get(i), stock.get(i)));
                }
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    private static List<String> row(Piece piece, List<Piece> all, String size, int stock) {
        Design design = piece.design();
        Colorway colorway = piece.colorway();
        Floors place = Floors.of(piece);
        return List.of(
                piece.sku(),
                gtin(all.indexOf(piece)),
                design.japanese(),
                design.english(),
                design.material().saysJapanese() + "カラーは" + colorway.japanese() + "。",
                design.material().saysEnglish() + " In " + colorway.english().toLowerCase(Locale.ROOT) + ".",
                design.brand(),
                design.category().id(),
                colorway.tones(),
                colorway.print().pattern().id(),
                design.material().english(),
                design.formality().id(),
                design.seasons().stream().map(Season::id).collect(Collectors.joining("|")),
                design.fit().id(),
                Long.toString(design.price()),
                sale(piece),
                "JPY",
                "pictures/" + piece.pictureName(),
                "",
                "",
                "",
                size,
                colorway.english(),
                piece.sku() + "-" + size,
                Integer.toString(stock),
                place.floor(),
                place.zone(),
                place.shelf(),
                String.join("|", Curated.goesWith(piece, all)),
                String.join("|", Curated.neverWith(piece, all)));
    }

    /** One in nine is reduced by a fifth to two fifths, rounded to a hundred yen as on a shop's tag. */
    private static String sale(Piece piece) {
        Random random = new Random(piece.seed() * 31 + 7);
        if (random.nextInt(9) != 0) {
            return "";
        }
        double share = 0.6 + random.nextInt(3) * 0.1;
        return Long.toString(Math.round(piece.design().price() * share / 100) * 100);
    }

    /** A number of the range that shops may give out themselves (prefix 20), with its check digit. */
    private static String gtin(int index) {
        String digits = String.format(Locale.ROOT, "20%010d", 4_500_000 + index);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
