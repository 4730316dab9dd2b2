package dev.awase.staff.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.Change;
import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.tidy.Merging;
import dev.awase.catalog.tidy.TidyBook.Kept;
import dev.awase.catalog.tidy.TidyBook.State;
import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.staff.SampleOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TidyModelTest {
    @TempDir
    Path home;

    private final SampleOffice office = new SampleOffice();
    private MessyFile shop;
    private TidyModel model;

    @BeforeEach
    void open() {
        shop = new MessyFile(home);
        model = shop.model(office.in(Locale.ENGLISH, MessyFile.CLOCK));
        model.open();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theFirstOpeningLooksAndTheNextOnesRemember() {
        assertEquals(1, open(UntidyKind.SPELLING));
        assertEquals(2, open(UntidyKind.BRAND));
        assertEquals(1, open(UntidyKind.PRICE));
        assertEquals(1, open(UntidyKind.SAME_CODE));
        assertFalse(model.stale().get());
        shop.book.mended(kept(UntidyKind.SPELLING), true);
        TidyModel next = shop.model(office.in(Locale.ENGLISH, MessyFile.CLOCK));
        next.open();
        assertEquals(0, next.found().get().orElseThrow().of(UntidyKind.SPELLING).open(), "it did not look again");
        shop.edits.amend(List.of(shop.product("P-9").id()), _ -> new Amendment.Name("en", "Ａ"));
        next.open();
        assertEquals(2, next.found().get().orElseThrow().of(UntidyKind.SPELLING).open(), "products were changed");
    }

    @Test
    void oneIsMendedAndTakenBackAndBothStandInTheTrail() {
        Product before = shop.product("P-1");
        model.mend(kept(UntidyKind.SPELLING));
        assertEquals("Linen shirt", shop.product("P-1").name().byLanguage().get("en"));
        assertEquals(0, open(UntidyKind.SPELLING));
        Change change = office.changes.getLast();
        assertEquals(
                List.of("tidy.mend", "P-1", "Ｌｉｎｅｎ shirt", "Linen shirt"),
                List.of(change.action(), change.subject(), change.before(), change.after()));
        office.undos.getLast().run();
        assertEquals(before, shop.product("P-1"));
        assertEquals(1, open(UntidyKind.SPELLING));
        assertEquals("tidy.mend.undo", office.changes.getLast().action());
    }

    @Test
    void aWholeSortIsMendedInOneStepAndTakenBackInOne() {
        model.choose(UntidyKind.BRAND);
        model.mendAll();
        assertTrue(model.work().get().isEmpty());
        assertEquals("Awase", shop.product("P-2").brand());
        assertEquals("Awase", shop.product("P-3").brand());
        assertEquals(0, open(UntidyKind.BRAND));
        assertEquals(1, office.undos.size());
        office.undos.getLast().run();
        assertEquals("AWASE", shop.product("P-2").brand());
        assertEquals("Ａｗａｓｅ", shop.product("P-3").brand());
    }

    @Test
    void oneWritingOfManyProductsIsMendedAsLongWork() {
        shop.spoilBrands(600);
        model.look();
        model.mend(kept(UntidyKind.BRAND));
        assertTrue(model.work().get().isEmpty());
        assertEquals(0, open(UntidyKind.BRAND));
        assertEquals("Awase", shop.product("M-600").brand());
        assertEquals("tidy.mend", office.changes.getLast().action());
        office.undos.getLast().run();
        assertEquals("Ａｗａｓｅ", shop.product("M-600").brand());
    }

    @Test
    void whatWasChangedMeanwhileIsNotWrittenOver() {
        List<Kept> seen = kept(UntidyKind.PRICE);
        shop.edits.amend(
                List.of(shop.product("P-4").id()),
                product -> new Amendment.Cost(shop.product("P-7").price()));
        model.mend(seen);
        assertEquals(shop.product("P-7").price(), shop.product("P-4").price());
        assertTrue(office.undos.isEmpty(), "nothing was done that could be taken back");
    }

    @Test
    void whatIsRightIsLeftWithANameAndCanBeShownAgain() {
        model.choose(UntidyKind.PRICE);
        model.leave(kept(UntidyKind.PRICE));
        assertEquals(0, open(UntidyKind.PRICE));
        model.look();
        assertEquals(0, open(UntidyKind.PRICE), "a new look leaves it too");
        model.show(State.LEFT);
        assertEquals("Mori", model.rows().getFirst().kept().left().orElseThrow().who());
        model.askAgain(List.of(model.rows().getFirst().kept()));
        assertEquals(1, open(UntidyKind.PRICE));
    }

    @Test
    void leavingIsTakenBackByUndo() {
        model.leave(kept(UntidyKind.PRICE));
        office.undos.getLast().run();
        assertEquals(1, open(UntidyKind.PRICE));
    }

    @Test
    void aPriceThatWasLeftComesBackWithAnotherValue() {
        model.leave(kept(UntidyKind.PRICE));
        shop.edits.amend(
                List.of(shop.product("P-4").id()),
                product -> new Amendment.Cost(new dev.awase.catalog.Price(
                        53_000, java.util.OptionalLong.empty(), product.price().currency())));
        model.look();
        assertEquals(1, open(UntidyKind.PRICE));
    }

    @Test
    void oneOfTwoIsKeptWithThePiecesOfTheOther() {
        Product kept = shop.product("P-5");
        Product gone = shop.product("P-6");
        model.choose(UntidyKind.SAME_CODE);
        Kept twins = model.rows().getFirst().kept();
        Merging merging = Merging.of(kept, List.of(gone));
        model.merge(twins, merging, true);
        assertTrue(shop.catalog.product(gone.id()).isEmpty());
        assertEquals(kept.stock() + merging.moved(), shop.product("P-5").stock());
        assertEquals(0, open(UntidyKind.SAME_CODE));
        assertEquals("tidy.merge", office.changes.getLast().action());
        office.undos.getLast().run();
        assertEquals(kept, shop.product("P-5"));
        assertEquals(gone, shop.product("P-6"));
        assertEquals(1, open(UntidyKind.SAME_CODE));
    }

    @Test
    void whatWasSoldMeanwhileIsNotGivenBackByMerging() {
        Kept twins = kept(UntidyKind.SAME_CODE).getFirst();
        Merging seen = Merging.of(shop.product("P-5"), List.of(shop.product("P-6")));
        int before = shop.product("P-5").stock() + seen.moved();
        shop.edits.amend(List.of(shop.product("P-5").id()), _ -> new Amendment.Stock("P-5-0", 0));
        model.merge(twins, seen, true);
        assertEquals(before - 2, shop.product("P-5").stock());
    }

    @Test
    void whereTheOneToKeepIsGoneNothingIsTakenOut() {
        Kept twins = kept(UntidyKind.SAME_CODE).getFirst();
        Merging seen = Merging.of(shop.product("P-5"), List.of(shop.product("P-6")));
        shop.edits.remove(List.of(shop.product("P-5").id()));
        model.merge(twins, seen, true);
        assertEquals("P-6", shop.product("P-6").sku());
        assertEquals(1, office.troubles.size());
    }

    private int open(UntidyKind kind) {
        return model.found().get().orElseThrow().of(kind).open();
    }

    private List<Kept> kept(UntidyKind kind) {
        return shop.book.page(kind, State.OPEN, java.util.Optional.empty(), 50);
    }
}
