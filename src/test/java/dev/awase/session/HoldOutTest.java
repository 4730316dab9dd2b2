package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.analytics.SqliteHoldOut;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Product;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Reason;
import dev.awase.coordination.Wish;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits that are shown the right kinds of things and no style. */
class HoldOutTest {
    private static final Item NAVY_TOP =
            Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN));

    @TempDir
    Path home;

    private final ListCatalog catalog = new ListCatalog();
    private ShopFloor floor;

    @BeforeEach
    void stock() {
        for (int i = 0; i < 30; i++) {
            catalog.add("B-" + i, "bottom", ToneName.values()[i % ToneName.values().length], i % 5 == 0 ? 0 : 3);
            catalog.add("S-" + i, "shoes", ToneName.values()[i % ToneName.values().length], 3);
        }
        Taxonomy taxonomy = CatalogFixture.fashion();
        floor = new ShopFloor(
                catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), Clock.systemUTC());
    }

    @Test
    void kindsAreRightAndTheRestIsChance() {
        Look styled = floor.look(NAVY_TOP, Wish.NONE);
        Look plain = floor.plain(NAVY_TOP, Wish.NONE, Optional.empty(), 1);
        assertEquals(
                styled.shelves().stream().map(shelf -> shelf.slot()).toList(),
                plain.shelves().stream().map(shelf -> shelf.slot()).toList());
        assertEquals(plain, floor.plain(NAVY_TOP, Wish.NONE, Optional.empty(), 1), "the same for the same seed");
        assertNotEquals(first(plain), first(floor.plain(NAVY_TOP, Wish.NONE, Optional.empty(), 2)));
        for (Match match : plain.shelves().getFirst().matches()) {
            assertTrue(match.product().stock() > 0);
            assertEquals(List.of(new Reason.FillsSlot()), match.score().reasons(), "no style is claimed");
        }
    }

    @Test
    void everyProductIsAsLikelyToStandFirst() {
        Set<String> firsts = new HashSet<>();
        for (long seed = 0; seed < 300; seed++) {
            firsts.add(first(floor.plain(NAVY_TOP, Wish.NONE, Optional.empty(), seed)));
        }
        assertEquals(24, firsts.size(), "all that are in stock");
    }

    @Test
    void aHeldOutVisitIsPlainAsksNobodyAndIsKeptAsSuch() {
        List<Boolean> kept = new ArrayList<>();
        ShopperSession session = new ShopperSession(
                new FakeCamera(),
                _ -> new Reading.Clear(NAVY_TOP, 0.9, List.of()),
                floor,
                Counsel.NONE,
                Locale.JAPANESE,
                Runnable::run,
                Runnable::run);
        HoldOut second = visit -> visit == 2;
        session.holdOut(second);
        VisitNotes notes = new VisitNotes(
                Clock.systemUTC(),
                System::nanoTime,
                dev.awase.analytics.VisitRecord.Source.SHOPPER,
                visit -> kept.add(visit.held()),
                new MissedWords(CatalogFixture.fashion()),
                second);
        session.onVisit(notes::hear);
        Look styled = look(session);
        session.intend(new Intent.StartOver());
        Look plain = look(session);
        session.intend(new Intent.StartOver());
        assertEquals(List.of(false, true), kept);
        assertEquals(floor.look(NAVY_TOP, Wish.NONE), styled);
        assertEquals(floor.plain(NAVY_TOP, Wish.NONE, Optional.empty(), 2), plain);
    }

    @Test
    void asManyVisitsAsWereSetAndNeverHalfOfOne() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            SqliteHoldOut share = new SqliteHoldOut(database);
            ShopHoldOut shop = new ShopHoldOut(share, new Random(1));
            assertFalse(shop.holds(1));
            share.set(30, "Mori", Instant.EPOCH);
            assertFalse(shop.holds(1), "a visit under way stays as it is");
            int held = 0;
            for (int visit = 2; visit < 1_002; visit++) {
                held += shop.holds(visit) ? 1 : 0;
            }
            assertTrue(held > 250 && held < 350, "held " + held);
        }
    }

    private static Look look(ShopperSession session) {
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        return ((Step.Looks) session.visit().step()).look();
    }

    private static String first(Look look) {
        Product product = look.shelves().stream()
                .filter(shelf -> shelf.slot().category().id().equals("bottom"))
                .findFirst()
                .orElseThrow()
                .matches()
                .getFirst()
                .product();
        return product.sku();
    }
}
