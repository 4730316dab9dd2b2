package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Database;
import dev.awase.catalog.FileTrouble;
import dev.awase.catalog.Product;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A till's receipts: comma- or tab-separated, a row a product sold, with the receipt's number, the time, a code, and how
 * many for how much. Columns are known by what tills and web shops call them, in English and Japanese; all others, such
 * as names, members or cards, are not read.
 */
public final class ReceiptFile {
    private static final Pattern SPACES = Pattern.compile("[\\s_\\-]+");
    private static final Pattern NOT_MONEY = Pattern.compile("[^0-9.\\-]");
    private static final List<DateTimeFormatter> TIMES =
            List.of(DateTimeFormatter.ofPattern("yyyy-M-d H:m[:s]"), DateTimeFormatter.ofPattern("yyyy-M-d'T'H:m[:s]"));
    private static final DateTimeFormatter WITH_ZONE = DateTimeFormatter.ofPattern("yyyy-M-d H:m[:s] [xx][xxx]");
    private static final Map<What, List<String>> TITLES = Map.of(
            What.RECEIPT,
            List.of(
                    "receipt",
                    "receipt no",
                    "receipt id",
                    "order",
                    "order id",
                    "transaction",
                    "transaction id",
                    "レシート番号",
                    "レシート",
                    "伝票番号",
                    "取引番号",
                    "取引id",
                    "注文番号"),
            What.TIME,
            List.of(
                    "time",
                    "date",
                    "datetime",
                    "sold at",
                    "created at",
                    "paid at",
                    "日時",
                    "取引日時",
                    "売上日時",
                    "販売日時",
                    "精算日時",
                    "日付"),
            What.CODE,
            List.of(
                    "sku",
                    "variant sku",
                    "lineitem sku",
                    "barcode",
                    "jan",
                    "gtin",
                    "ean",
                    "product code",
                    "商品コード",
                    "品番",
                    "janコード",
                    "バーコード"),
            What.PIECES,
            List.of("quantity", "qty", "lineitem quantity", "pieces", "数量", "個数", "点数"),
            What.AMOUNT,
            List.of("amount", "total", "line total", "金額", "売上金額", "小計", "売上"),
            What.PRICE,
            List.of("price", "unit price", "lineitem price", "単価", "販売単価"));

    private enum What {
        RECEIPT,
        TIME,
        CODE,
        PIECES,
        AMOUNT,
        /** Of one piece, where the amount is not told. */
        PRICE
    }

    /** One product on one receipt, as the file tells it; {@code amount} in minor units. */
    public record Line(String receipt, Instant at, Product product, int pieces, long amount) {}

    /** What a file holds: its lines, those of one product on one receipt together, and what could not be taken. */
    public record Read(List<Line> lines, List<Rejection> rejections) {
        public Read {
            lines = List.copyOf(lines);
            rejections = List.copyOf(rejections);
        }
    }

    private final Database database;
    private final ZoneId zone;
    private final Map<What, Integer> places = new EnumMap<>(What.class);
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private List<String> titles = List.of();

    private ReceiptFile(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /**
     * Reads a file whole.
     *
     * @param zone the shop's, for times that name none
     * @param goOn false stops it
     * @throws CatalogFault UNREADABLE with what to do, or STOPPED
     */
    public static Read read(Database database, ZoneId zone, Path path, BooleanSupplier goOn) {
        return new ReceiptFile(database, zone).read(path, goOn);
    }

    /**
     * Whether the columns are those of receipts, as no file of products has them: the receipt, the time of sale, a code, and
     * how many or for how much; and nothing of stock.
     *
     * @throws CatalogFault UNREADABLE with what to do
     */
    public static boolean recognizes(Path path) {
        try (SourceFile file = SourceFile.open(path, ImportSettings.DEFAULT)) {
            Set<What> found = EnumSet.noneOf(What.class);
            for (String title : file.titles()) {
                meaning(title).ifPresent(found::add);
            }
            boolean stock = IntStream.range(0, file.titles().size())
                    .anyMatch(at -> file.header().meaning(at).equals(Optional.of(Field.STOCK)));
            boolean counts = found.contains(What.PIECES) && !stock;
            return found.containsAll(Set.of(What.TIME, What.CODE))
                    && (counts || found.contains(What.AMOUNT))
                    && (found.contains(What.RECEIPT) || shopify(file.titles()));
        } catch (IOException e) {
            throw new CatalogFault(CatalogFault.Kind.UNREADABLE, "Cannot read " + path + " to its end.", e);
        }
    }

    private static Optional<What> meaning(String title) {
        String plain = SPACES.matcher(Resources.normal(title)).replaceAll(" ").strip();
        return TITLES.entrySet().stream()
                .filter(each -> each.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean shopify(List<String> titles) {
        return titles.stream().anyMatch(title -> Resources.normal(title).equals("lineitem sku"));
    }

    private Read read(Path path, BooleanSupplier goOn) {
        try (SourceFile file = SourceFile.open(path, ImportSettings.DEFAULT)) {
            titles = file.titles();
            find(path);
            List<Row> rows = new ArrayList<>();
            for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row.get());
            }
            List<String> codes = rows.stream().map(row -> text(row, What.CODE)).toList();
            Map<String, Product> owners = database.read(handle -> owners(new CatalogTables(handle), codes));
            for (Row row : rows) {
                if (!goOn.getAsBoolean()) {
                    throw new CatalogFault(CatalogFault.Kind.STOPPED, "The import was stopped. Nothing was changed.");
                }
                take(row, owners);
            }
            return new Read(List.copyOf(lines.values()), rejections);
        } catch (IOException e) {
            throw Encoding.cut(path, e);
        }
    }

    private static Map<String, Product> owners(CatalogTables tables, List<String> codes) throws SQLException {
        return tables.byCode(
                codes.stream().filter(code -> !code.isEmpty()).distinct().toList());
    }

    private void find(Path path) {
        for (int index = 0; index < titles.size(); index++) {
            int at = index;
            meaning(titles.get(index)).ifPresent(what -> places.putIfAbsent(what, at));
        }
        boolean shopify = shopify(titles);
        for (int index = 0; shopify && index < titles.size(); index++) {
            // What a web shop calls the order's name; elsewhere a name is a person's and is not read.
            if (Resources.normal(titles.get(index)).equals("name")) {
                places.put(What.RECEIPT, index);
            }
        }
        for (What needed : List.of(What.RECEIPT, What.TIME, What.CODE)) {
            if (!places.containsKey(needed)) {
                String words = String.join(", ", TITLES.getOrDefault(needed, List.of()));
                throw new CatalogFault(
                        new FileTrouble(FileTrouble.Sort.NO_RECEIPT, words),
                        "Cannot read " + path + ". Receipts need one of these columns: " + words + ". It has: "
                                + String.join(", ", titles) + ". Nothing was changed.",
                        null);
            }
        }
    }

    private void take(Row row, Map<String, Product> owners) {
        try {
            String receipt = needed(row, What.RECEIPT);
            String code = needed(row, What.CODE);
            Product product = Optional.ofNullable(owners.get(code))
                    .orElseThrow(() -> refused(row, What.CODE, Rejection.Cause.UNKNOWN_CODE));
            int pieces = text(row, What.PIECES).isEmpty() ? 1 : pieces(row);
            Line line = new Line(receipt, time(row), product, pieces, amount(row, product, pieces));
            lines.merge(receipt + "\n" + product.id().value(), line, ReceiptFile::together);
        } catch (Refused refused) {
            rejections.add(refused.rejection());
        }
    }

    private static Line together(Line one, Line more) {
        return new Line(
                one.receipt(), one.at(), one.product(), one.pieces() + more.pieces(), one.amount() + more.amount());
    }

    private int pieces(Row row) {
        try {
            return new BigDecimal(NOT_MONEY.matcher(text(row, What.PIECES)).replaceAll("")).intValueExact();
        } catch (ArithmeticException | NumberFormatException none) {
            throw refused(row, What.PIECES, Rejection.Cause.COUNT);
        }
    }

    /** What was paid; what the product costs now where the file does not tell. */
    private long amount(Row row, Product product, int pieces) {
        boolean told = !text(row, What.AMOUNT).isEmpty();
        String money = told ? text(row, What.AMOUNT) : text(row, What.PRICE);
        if (money.isEmpty()) {
            return product.price().now() * pieces;
        }
        try {
            int digits = Math.max(0, product.price().currency().getDefaultFractionDigits());
            long minor = new BigDecimal(NOT_MONEY.matcher(money).replaceAll(""))
                    .movePointRight(digits)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
            return told ? minor : minor * pieces;
        } catch (ArithmeticException | NumberFormatException none) {
            throw refused(row, told ? What.AMOUNT : What.PRICE, Rejection.Cause.PRICE);
        }
    }

    private Instant time(Row row) {
        String told = needed(row, What.TIME)
                .replace('/', '-')
                .replace("年", "-")
                .replace("月", "-")
                .replace("日", "");
        try {
            return OffsetDateTime.parse(told, WITH_ZONE).toInstant();
        } catch (DateTimeException local) {
            for (DateTimeFormatter form : TIMES) {
                try {
                    return LocalDateTime.parse(told, form).atZone(zone).toInstant();
                } catch (DateTimeException other) {
                    // the next form, or a day alone
                }
            }
        }
        try {
            // Of a sale that tells its day alone: the middle of a shop's day.
            return LocalDate.parse(told, DateTimeFormatter.ofPattern("yyyy-M-d"))
                    .atTime(15, 0)
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException none) {
            throw refused(row, What.TIME, Rejection.Cause.DATE);
        }
    }

    private String needed(Row row, What what) {
        String text = text(row, what);
        if (text.isEmpty()) {
            throw refused(row, what, Rejection.Cause.MISSING);
        }
        return text;
    }

    private Refused refused(Row row, What what, Rejection.Cause cause) {
        String title = titles.get(places.getOrDefault(what, 0));
        return new Refused(new Rejection(row.line(), title, text(row, what), cause));
    }

    private String text(Row row, What what) {
        Integer place = places.get(what);
        List<String> cells = row.cells();
        return place == null || place >= cells.size()
                ? ""
                : Normalizer.normalize(Guarded.unguard(cells.get(place).strip()), Normalizer.Form.NFKC);
    }
}
