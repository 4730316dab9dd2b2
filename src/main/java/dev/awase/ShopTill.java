package dev.awase;

import dev.awase.analytics.Sale;
import dev.awase.analytics.SqliteHoldOut;
import dev.awase.analytics.SqliteSales;
import dev.awase.catalog.files.ReceiptFile;
import dev.awase.catalog.files.Rejection;
import dev.awase.staff.insight.Till;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** The till's receipts, laid beside the visits of this shop. */
final class ShopTill implements Till {
    private final Store store;
    private final SqliteSales sales;
    private final SqliteHoldOut holdOut;

    ShopTill(Store store) {
        this.store = store;
        this.sales = new SqliteSales(store.database());
        this.holdOut = new SqliteHoldOut(store.database());
    }

    @Override
    public Taken take(Path file, String who, BooleanSupplier goOn) {
        ReceiptFile.Read read = read(file, goOn);
        List<Sale> sold = sold(read);
        SqliteSales.Taken taken = sales.add(who, String.valueOf(file.getFileName()), Instant.now(), sold);
        return new Taken(taken.file(), taken.fresh(), sold.size() - taken.fresh(), read.rejections());
    }

    /** What a file of receipts brings, for the command line. */
    record Receipts(int fresh, int known, List<Rejection> rejections) {
        Receipts {
            rejections = List.copyOf(rejections);
        }
    }

    /** Reads receipts in as {@link #take} does, or only says what would come in. */
    Receipts receipts(Path file, boolean dryRun, BooleanSupplier goOn) {
        if (!dryRun) {
            Taken taken = take(file, "", goOn);
            return new Receipts(taken.fresh(), taken.known(), taken.rejections());
        }
        ReceiptFile.Read read = read(file, goOn);
        List<Sale> sold = sold(read);
        int known = sales.known(sold);
        return new Receipts(sold.size() - known, known, read.rejections());
    }

    private ReceiptFile.Read read(Path file, BooleanSupplier goOn) {
        return ReceiptFile.read(store.database(), ZoneId.systemDefault(), file, goOn);
    }

    private static List<Sale> sold(ReceiptFile.Read read) {
        return read.lines().stream()
                .map(line -> new Sale(line.receipt(), line.at(), line.product().id(), line.pieces(), line.amount()))
                .toList();
    }

    @Override
    public int undo(long file) {
        return sales.undo(file);
    }

    @Override
    public int heldOut() {
        return holdOut.percent();
    }

    @Override
    public int holdOut(int percent, String who) {
        return holdOut.set(percent, who, Instant.now());
    }

    @Override
    public String money(double minor, Locale language) {
        Currency currency = store.floor().spread(1).stream()
                .map(product -> product.price().currency())
                .findFirst()
                .orElse(Currency.getInstance("JPY"));
        NumberFormat format =
                NumberFormat.getCurrencyInstance(language.getLanguage().equals("ja") ? Locale.JAPAN : Locale.US);
        format.setCurrency(currency);
        format.setMaximumFractionDigits(Math.max(0, currency.getDefaultFractionDigits()));
        return format.format(minor / Math.pow(10, Math.max(0, currency.getDefaultFractionDigits())));
    }
}
