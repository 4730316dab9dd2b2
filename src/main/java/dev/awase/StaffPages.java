package dev.awase;

import dev.awase.access.Members;
import dev.awase.access.SqliteMembers;
import dev.awase.analytics.SqliteReports;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteCuration;
import dev.awase.catalog.SqliteFloorMap;
import dev.awase.catalog.SqliteProductEdits;
import dev.awase.catalog.SqliteProductTable;
import dev.awase.catalog.SqliteRefusedTags;
import dev.awase.catalog.SqliteWeights;
import dev.awase.catalog.tidy.SqliteTidyBook;
import dev.awase.coordination.Look;
import dev.awase.coordination.Wish;
import dev.awase.design.PictureCache;
import dev.awase.item.Item;
import dev.awase.session.ShopFloor;
import dev.awase.staff.Area;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.StaffWindow;
import dev.awase.staff.Thumbnails;
import dev.awase.staff.arrivals.ArrivalsMemory;
import dev.awase.staff.arrivals.ArrivalsModel;
import dev.awase.staff.arrivals.ArrivalsPage;
import dev.awase.staff.arrivals.PastModel;
import dev.awase.staff.arrivals.Trial;
import dev.awase.staff.arrivals.WatchModel;
import dev.awase.staff.curation.CurationDesk;
import dev.awase.staff.curation.CurationMemory;
import dev.awase.staff.curation.CurationPage;
import dev.awase.staff.health.HealthModel;
import dev.awase.staff.health.HealthPage;
import dev.awase.staff.health.Ways;
import dev.awase.staff.help.CallBanner;
import dev.awase.staff.help.HelpModel;
import dev.awase.staff.help.HelpPage;
import dev.awase.staff.help.KioskLook;
import dev.awase.staff.insight.InsightModel;
import dev.awase.staff.insight.InsightPage;
import dev.awase.staff.members.MembersModel;
import dev.awase.staff.members.MembersPage;
import dev.awase.staff.members.OwnPinDialog;
import dev.awase.staff.members.OwnPinModel;
import dev.awase.staff.members.TrailModel;
import dev.awase.staff.pin.PinModel;
import dev.awase.staff.pin.PinPage;
import dev.awase.staff.products.FloorMapModel;
import dev.awase.staff.products.ProductsModel;
import dev.awase.staff.products.ProductsPage;
import dev.awase.staff.settings.SettingsDesk;
import dev.awase.staff.settings.SettingsMemory;
import dev.awase.staff.settings.SettingsPage;
import dev.awase.staff.tagging.TaggingDesk;
import dev.awase.staff.tagging.TaggingMemory;
import dev.awase.staff.tagging.TaggingModel;
import dev.awase.staff.tagging.TaggingPage;
import dev.awase.staff.tidy.TidyModel;
import dev.awase.staff.tidy.TidyPage;
import dev.awase.voice.Chime;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which page stands at which place of the console, each wired to what it needs of the shop. */
final class StaffPages {
    private static final int KANA_WAYS = 8;
    private static final Logger LOG = LoggerFactory.getLogger(StaffPages.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Before there is a window to go anywhere in. */
    private static final Ways NO_WAYS = new Ways() {
        @Override
        public boolean open(Area area) {
            return false;
        }

        @Override
        public void go(Area area) {}
    };

    private final Store store;
    private final SettingsWatch settings;
    private final ShopFloor floor;
    private final ExecutorService background;
    private final PictureCache pictures;
    private final Members members;
    private final CurationMemory curationMemory = new CurationMemory();
    private final TaggingMemory taggingMemory = new TaggingMemory();
    private final SettingsMemory settingsMemory = new SettingsMemory();
    private final boolean besideKiosk;
    private Members atTheDoor;
    private Ways ways = NO_WAYS;
    private final ArrivalsMemory arrivalsMemory = new ArrivalsMemory();
    private @Nullable HelpModel help;

    /** {@code pictures} is shared by all pages; {@code besideKiosk}: a kiosk runs in this program. */
    StaffPages(
            Store store,
            SettingsWatch settings,
            ExecutorService background,
            PictureCache pictures,
            boolean besideKiosk) {
        this.besideKiosk = besideKiosk;
        this.store = store;
        this.settings = settings;
        this.floor = store.floor();
        this.background = background;
        this.pictures = pictures;
        this.members = new SqliteMembers(store.database(), System::nanoTime);
        this.atTheDoor = members;
    }

    Map<Area, Function<Office, StaffPage>> byArea() {
        Map<Area, Function<Office, StaffPage>> pages = new EnumMap<>(Area.class);
        pages.put(Area.HELP, office -> new HelpPage(office, help(office), kioskLook(), store.taxonomy(), thumbnails()));
        pages.put(Area.PRODUCTS, this::products);
        pages.put(
                Area.INSIGHT,
                office -> new InsightPage(
                        office,
                        new InsightModel(
                                new SqliteReports(store.database()),
                                new ShopTill(store),
                                new ShopModelBill(store.home()),
                                office),
                        store.taxonomy()));
        pages.put(Area.HEALTH, this::health);
        pages.put(
                Area.MEMBERS,
                office -> new MembersPage(office, new MembersModel(members, office), new TrailModel(office)));
        pages.put(Area.CURATION, office -> new CurationPage(office, curation()));
        pages.put(Area.ARRIVALS, this::arrivals);
        pages.put(Area.TAGGING, this::tagging);
        pages.put(Area.SETTINGS, office -> new SettingsPage(office, settingsDesk()));
        pages.put(Area.TIDY, this::tidy);
        return pages;
    }

    private ProductsPage products(Office office) {
        SqliteProductTable table = new SqliteProductTable(store.database(), store.catalog());
        ProductsModel model = new ProductsModel(
                table, new SqliteProductEdits(store.database(), store.taxonomy()), new ShopPictures(store), office);
        SqliteFloorMap drawn = new SqliteFloorMap(store.database());
        FloorMapModel map = new FloorMapModel(drawn, drawn, table, model, office);
        return new ProductsPage(office, model, map, store.taxonomy(), thumbnails());
    }

    private StaffPage health(Office office) {
        BackupRoom backups = new BackupRoom(store.database());
        ShopCheckup machine = new ShopCheckup(store, settings.now(), backups, office.clock());
        return new HealthPage(office, new HealthModel(office, machine, backups, store.faults()), ways);
    }

    /** What stands above every page: that somebody rings. */
    Region banner(Office office, Runnable go) {
        return new CallBanner(help(office), office, go);
    }

    /** Tells the shop's own words that kana may be written as, on the screen's thread. */
    void writeKana(String kana, Consumer<List<String>> told) {
        background.execute(() -> {
            List<String> ways = floor.kanaWords().candidates(kana, KANA_WAYS);
            Platform.runLater(() -> told.accept(ways));
        });
    }

    private HelpModel help(Office office) {
        HelpModel known = help;
        if (known == null) {
            known = new HelpModel(
                    store.calls(),
                    office.errands(),
                    office.clock(),
                    office.shift()::name,
                    new Chime()::ring,
                    call -> PhotoHatch.look(store.home().folder(), call));
            help = known;
        }
        return known;
    }

    private CurationDesk curation() {
        return new CurationDesk(
                store.catalog(),
                new SqliteCuration(store.database()),
                new SqliteWeights(store.database()),
                new FloorAnswers(floor, store.reader()),
                store.taxonomy(),
                thumbnails(),
                curationMemory);
    }

    private StaffPage tagging(Office office) {
        TaggingDesk desk = new TaggingDesk(
                new SqliteProductTable(store.database(), store.catalog()),
                new SqliteProductEdits(store.database(), store.taxonomy()),
                new SqliteRefusedTags(store.database()),
                new ShopTags(store, new Counsels(store, System.getenv()).tagger(settings.now())),
                taggingMemory);
        return new TaggingPage(office, new TaggingModel(desk, store.taxonomy(), office), thumbnails());
    }

    private SettingsDesk settingsDesk() {
        Map<String, String> environment = System.getenv();
        SettingsRoom file = new SettingsRoom(store.home(), environment);
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new SettingsDesk(
                file,
                new HomeBench(store, file, environment, clock, besideKiosk),
                settingsMemory,
                store.taxonomy(),
                thumbnails());
    }

    private StaffPage arrivals(Office office) {
        SqliteArrivals kept = new SqliteArrivals(store.database(), store.taxonomy());
        WatchModel watch = new WatchModel(
                ArrivalsWatch.table(store),
                ArrivalsWatch.intake(store),
                store.home().arrivals(),
                office);
        PastModel past = new PastModel(kept, office);
        Trial trial =
                new Trial(store.files(), kept, new ArrivalPictures(store.home().pictures()), office);
        ArrivalsModel model = new ArrivalsModel(trial, arrivalsMemory, past, office);
        return new ArrivalsPage(office, model, past, watch, store.taxonomy());
    }

    private StaffPage tidy(Office office) {
        TidyModel model = new TidyModel(
                store.catalog(),
                new SqliteProductEdits(store.database(), store.taxonomy()),
                new SqliteTidyBook(store.database()),
                office);
        return new TidyPage(office, model, store.taxonomy(), thumbnails());
    }

    private KioskLook kioskLook() {
        return new KioskLook() {
            @Override
            public Look look(Item shown, Optional<ProductId> opened) {
                return opened.flatMap(floor::product)
                        .map(product -> floor.around(product, Wish.NONE))
                        .orElseGet(() -> floor.look(shown, Wish.NONE));
            }

            @Override
            public Optional<Product> product(ProductId id) {
                return floor.product(id);
            }
        };
    }

    private Thumbnails thumbnails() {
        return new Thumbnails(pictures);
    }

    /** The shop that the pages are about. */
    Store store() {
        return store;
    }

    Members members() {
        return members;
    }

    /** Lets others stand at the entrance from now on than those who work here. */
    void atTheDoor(Members others) {
        atTheDoor = others;
    }

    /** Pages lead to other pages through this window. */
    void leadThrough(StaffWindow window) {
        ways = new Ways() {
            @Override
            public boolean open(Area area) {
                return window.areas().contains(area);
            }

            @Override
            public void go(Area area) {
                window.go(area);
            }
        };
    }

    /** No page is shown any more: waits a while for what goes on in the background, so that the store can be closed. */
    void finish() throws InterruptedException {
        background.shutdown();
        if (!background.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("a page's work still goes on");
        }
    }

    PictureCache pictures() {
        return pictures;
    }

    /** Errands whose faults are told there. */
    Errands errands(Consumer<Exception> trouble) {
        FaultBook faults = store.faults();
        return new Errands(background, Platform::runLater, fault -> {
            Thread.startVirtualThread(() -> faults.note(fault));
            trouble.accept(fault);
        });
    }

    /** Where whoever is here changes his own PIN. */
    Region ownPin(Office office) {
        return new OwnPinDialog(office, new OwnPinModel(members, office));
    }

    /** The page that lets somebody in. */
    Parent entrance(Office office) {
        return new PinPage(office, new PinModel(atTheDoor, office));
    }
}
