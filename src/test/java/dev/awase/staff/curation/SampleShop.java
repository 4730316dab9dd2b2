package dev.awase.staff.curation;

import dev.awase.LocalDatabase;
import dev.awase.camera.Photo;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteCuration;
import dev.awase.catalog.SqliteWeights;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Placing;
import dev.awase.coordination.Wish;
import dev.awase.coordination.taste.Taste;
import dev.awase.design.PictureCache;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.session.ShopFloor;
import dev.awase.session.ShopWeights;
import dev.awase.staff.Thumbnails;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The demo store with its kiosk, for tests of the page: a file of its own, the shoppers' own floor. */
final class SampleShop implements KioskAnswers, AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.ofHours(9));
    private static final Taxonomy FASHION = CatalogFixture.fashion();

    final SqliteCatalog catalog;
    final CurationDesk desk;
    Optional<Photo> seen = Optional.empty();
    private final LocalDatabase database;
    private final ShopFloor floor;

    SampleShop(Path folder) {
        database = LocalDatabase.open(folder);
        catalog = new SqliteCatalog(database, FASHION);
        new CatalogImport(database, FASHION, TonesOfPicture.NONE)
                .run(Path.of("assets", "demo", "catalog.csv"), ImportSettings.DEFAULT, ImportWatch.NONE);
        SqliteWeights weights = new SqliteWeights(database);
        ShopWeights watched = new ShopWeights(weights);
        floor = new ShopFloor(catalog, FASHION, new Coordinator(FASHION, watched::settings, () -> Taste.BLANK), CLOCK);
        Thumbnails thumbnails = new Thumbnails(new PictureCache(Runnable::run, Runnable::run, 1L << 22));
        desk = new CurationDesk(
                catalog, new SqliteCuration(database), weights, this, FASHION, thumbnails, new CurationMemory());
    }

    Product product(String sku) {
        return catalog.byCode(sku).orElseThrow();
    }

    @Override
    public Answer around(Product anchor, String wish) {
        Wish read = floor.wishIn(wish);
        return answer(floor.around(anchor, read), read, Optional.of(anchor.id()));
    }

    @Override
    public Answer around(Item anchor, String wish) {
        Wish read = floor.wishIn(wish);
        return answer(floor.look(anchor, read), read, Optional.empty());
    }

    private Answer answer(Look look, Wish wish, Optional<ProductId> self) {
        List<ProductId> shown = look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product().id())
                .toList();
        return new Answer(self, wish, look, floor.terms(look.anchor(), wish, self, shown));
    }

    /** Sees something navy, and leaves open what it is. */
    @Override
    public Reading read(Photo photo) {
        seen = Optional.of(photo);
        Appearance navy = new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN);
        return new Reading.Unclear(Doubt.CATEGORY, Optional.of(navy), List.of());
    }

    @Override
    public Placing placing(Answer answer, ProductId id) {
        return floor.placing(answer.look(), answer.wish(), answer.self(), id);
    }

    @Override
    public List<Product> anchors(int count) {
        return floor.spread(count);
    }

    @Override
    public LookWeights weights() {
        return floor.weights();
    }

    @Override
    public List<Look> looks(LookWeights weights, List<Product> anchors) {
        return floor.trying(weights, anchors);
    }

    Category top() {
        return new Category("top");
    }

    @Override
    public void close() {
        database.close();
    }
}
