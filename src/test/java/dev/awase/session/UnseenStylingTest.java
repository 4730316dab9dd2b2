package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.NoCamera;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Wish;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.item.Gtin;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.stylist.Presented;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stylist who makes a look better that began without a photo. */
class UnseenStylingTest {
    private static final Category TOP = new Category("top");
    private static final Item SKIRT =
            Item.of(new Category("bottom"), new Appearance(Palette.of(ToneName.BLACK), Pattern.PLAIN));

    private final ListCatalog catalog = new ListCatalog();
    private final FakeStylist stylist = new FakeStylist();
    private final Deque<Runnable> later = new ArrayDeque<>();

    @BeforeEach
    void stockTheShop() {
        catalog.add("B1", "bottom", ToneName.NAVY, 3);
        catalog.add("B2", "bottom", ToneName.BEIGE, 3);
        catalog.add("S1", "shoes", ToneName.WHITE, 3);
    }

    @Test
    void aLookWithoutAPhotoIsMadeBetterTooAndHerPieceStands() {
        stylist.sees = Optional.of(SKIRT);
        stylist.others = List.of(SKIRT);
        ShopperSession session = session();
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenPick());
        session.intend(new Intent.CorrectCategory(TOP));
        session.intend(new Intent.CorrectTone(ToneName.RED));
        runAll();
        Styling.Advised advised =
                assertInstanceOf(Styling.Advised.class, looks(session).styling());
        assertEquals("Turn it around.", advised.words());
        assertEquals(List.of(), advised.others(), "nobody has seen any");
        assertEquals(
                ToneName.RED, looks(session).reading().item().palette().main().name());
        assertEquals(Presented.TOLD, stylist.asked.getLast().piece());
        assertTrue(stylist.asked.getLast().settled());
        assertEquals(1, stylist.asked.size());
    }

    @Test
    void aProductOfTheShopIsGivenInItsOwnWordsAndNobodyWaitsForHerOnceItIsLeft() {
        String code = "4901234567894";
        catalog.add(code, "top", ToneName.NAVY, 3);
        ShopperSession session = session();
        session.intend(new Intent.Scan(new Gtin(code)));
        runAll();
        assertInstanceOf(Styling.Advised.class, looks(session).styling());
        assertEquals(
                code, stylist.asked.getLast().piece().product().orElseThrow().sku());
        session.intend(new Intent.ChangeWish(Wish.NONE.withOccasion(Optional.of(Occasion.EVERYDAY))));
        Objects.requireNonNull(later.poll()).run();
        session.intend(new Intent.StartOver());
        runAll();
        assertTrue(stylist.deadlines.getLast().passed(), "the visit is over");
        assertInstanceOf(Step.Attract.class, session.visit().step());
    }

    private ShopperSession session() {
        Taxonomy taxonomy = CatalogFixture.fashion();
        ShopFloor floor = new ShopFloor(
                catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), Clock.systemUTC());
        Counsel counsel = new Counsel(
                Optional.of(stylist),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(8),
                Duration.ofSeconds(20));
        return new ShopperSession(
                new NoCamera(),
                photo -> new Reading.Unclear(Doubt.EMPTY, Optional.empty(), List.of()),
                floor,
                counsel,
                Locale.JAPANESE,
                later::add,
                Runnable::run);
    }

    private void runAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    private static Step.Looks looks(ShopperSession session) {
        return assertInstanceOf(Step.Looks.class, session.visit().step());
    }
}
