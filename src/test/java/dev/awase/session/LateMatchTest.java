package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A product is opened on one thread while the look behind it is matched anew on another, and may be there first. */
class LateMatchTest {
    private static final Category BOTTOM = new Category("bottom");
    private static final Intent KEEP = new Intent.Keep(BOTTOM);
    private static final Reading.Clear WHITE_TOP = new Reading.Clear(
            Item.of(new Category("top"), new Appearance(Palette.of(ToneName.WHITE), Pattern.PLAIN)), 0.9, List.of());

    private final ListCatalog catalog = new ListCatalog();
    private final Deque<Runnable> later = new ArrayDeque<>();

    @BeforeEach
    void stockTheShop() {
        for (String slot : List.of("bottom", "shoes", "bag")) {
            catalog.add(slot + "-white", slot, ToneName.WHITE, 3);
            catalog.add(slot + "-green", slot, ToneName.GREEN, 3);
            catalog.add(slot + "-orange", slot, ToneName.ORANGE, 3);
        }
    }

    @Test
    void theLookBehindAProductIsTheOneMatchedAnew() {
        ShopperSession session = wearingGreen(later::add);
        Look before = looks(session).look();
        session.intend(KEEP);
        Runnable matching = Objects.requireNonNull(later.poll());
        open(session, "shoes-orange");
        matching.run();
        assertInstanceOf(Step.Detail.class, session.visit().step(), "she looks at the product on");
        session.intend(new Intent.Back());
        assertEquals(matched(), looks(session).look());
        assertNotEquals(before, looks(session).look(), "the rest is matched with what is kept");
    }

    @Test
    void whoIsBackBeforeItIsMatchedGetsItThen() {
        ShopperSession session = wearingGreen(later::add);
        session.intend(KEEP);
        Runnable matching = Objects.requireNonNull(later.poll());
        open(session, "shoes-orange");
        session.intend(new Intent.Back());
        matching.run();
        assertEquals(matched(), looks(session).look());
    }

    @Test
    void whatIsTakenBackMeanwhileIsNotMatched() {
        ShopperSession session = wearingGreen(later::add);
        Look before = looks(session).look();
        session.intend(KEEP);
        Runnable matching = Objects.requireNonNull(later.poll());
        session.intend(new Intent.TakeBack());
        open(session, "shoes-orange");
        matching.run();
        session.intend(new Intent.Back());
        assertEquals(before, looks(session).look());
        assertFalse(looks(session).choosing().keeps(BOTTOM));
    }

    /** The same for whoever opens nothing. */
    private Look matched() {
        ShopperSession session = wearingGreen(Runnable::run);
        session.intend(KEEP);
        return looks(session).look();
    }

    private ShopperSession wearingGreen(Executor background) {
        Taxonomy taxonomy = CatalogFixture.fashion();
        ShopFloor floor = new ShopFloor(
                catalog, taxonomy, new Coordinator(taxonomy, CoordinationSettings.DEFAULT), Clock.systemUTC());
        ShopperSession session = new ShopperSession(
                new FakeCamera(), photo -> WHITE_TOP, floor, Counsel.NONE, Locale.JAPANESE, background, Runnable::run);
        session.intend(new Intent.Begin());
        session.intend(new Intent.OpenCamera());
        session.intend(new Intent.TakePhoto(0.75));
        runAll();
        session.intend(new Intent.Wear(id(session, "bottom-green")));
        return session;
    }

    private void open(ShopperSession session, String sku) {
        session.intend(new Intent.OpenProduct(id(session, sku)));
        runAll();
        assertInstanceOf(Step.Detail.class, session.visit().step());
    }

    private void runAll() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    private static ProductId id(ShopperSession session, String sku) {
        return looks(session).look().shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(Match::product)
                .filter(product -> product.sku().equals(sku))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Step.Looks looks(ShopperSession session) {
        return assertInstanceOf(Step.Looks.class, session.visit().step());
    }
}
