package dev.awase.session;

import dev.awase.LocalDatabase;
import dev.awase.camera.Photo;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.stylist.Enquiry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The demo store as a shop floor, and what a shopper with a navy top asks there. */
public final class DemoFloor implements AutoCloseable {
    /** A navy top that somebody brought. */
    public static final Item NAVY_TOP = new Item(
            new Category("top"),
            Palette.of(ToneName.NAVY),
            Pattern.PLAIN,
            Optional.empty(),
            Optional.of(Formality.SMART),
            Set.of());

    public final ShopFloor shop;
    private final SqliteCatalog catalog;
    private final LocalDatabase database;

    public DemoFloor(Path folder) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        database = LocalDatabase.open(folder);
        catalog = new SqliteCatalog(database, taxonomy);
        new CatalogImport(database, taxonomy, TonesOfPicture.NONE)
                .run(Path.of("assets", "demo", "catalog.csv"), ImportSettings.DEFAULT, ImportWatch.NONE);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.ofHours(9));
        shop = new ShopFloor(catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), clock);
    }

    public Product product(String sku) {
        return catalog.byCode(sku).orElseThrow();
    }

    public Enquiry ask(String words) {
        return enquiry(words, Optional.empty(), List.of());
    }

    public Enquiry askOf(String sku, String words) {
        return enquiry(words, Optional.of(product(sku)), List.of());
    }

    /** The last of {@code words}, after the others were asked. */
    public Enquiry askInTurn(String... words) {
        List<Enquiry.Turn> earlier = List.of(words).subList(0, words.length - 1).stream()
                .map(question -> new Enquiry.Turn(question, "", List.of()))
                .toList();
        return enquiry(words[words.length - 1], Optional.empty(), earlier);
    }

    public Enquiry enquiry(String words, Optional<Product> opened, List<Enquiry.Turn> earlier) {
        boolean latin = words.chars().allMatch(letter -> letter < 0x250);
        return new Enquiry(
                words,
                Optional.of(new Photo(new byte[] {1}, 1, 1, Instant.EPOCH)),
                NAVY_TOP,
                Wish.NONE,
                shop.look(NAVY_TOP, Wish.NONE),
                opened,
                earlier,
                latin ? Locale.ENGLISH : Locale.JAPANESE);
    }

    @Override
    public void close() {
        database.close();
    }
}
