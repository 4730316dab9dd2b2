package dev.awase;

import dev.awase.analytics.Sale;
import dev.awase.analytics.SqliteHoldOut;
import dev.awase.analytics.SqliteSales;
import dev.awase.catalog.files.ReceiptFile;
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
        ReceiptFile.Read read = ReceiptFile.read(store.database(), ZoneId.systemDefault(), file, goOn);
        List<Sale> sold = read.lines().stream()
                .map(line -> new Sale(line.receipt(), line.at(), line.product().id(), line.pieces(), line.amount()))
                .toList();
        SqliteSales.Taken taken = sales.add(who, String.valueOf(file.getFileName()), Instant.now(), sold);
        return new Taken(taken.file(), taken.fresh(), sold.size() - taken.fresh(), read.rejections());
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
