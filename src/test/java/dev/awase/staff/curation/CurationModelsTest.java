package dev.awase.staff.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.Product;
import dev.awase.catalog.Relation.Kind;
import dev.awase.coordination.Aspect;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Verdict;
import dev.awase.item.Season;
import dev.awase.staff.Office;
import dev.awase.staff.SampleOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page without a window: what its models do to the shop, say, keep in the trail and take back. */
class CurationModelsTest {
    @TempDir
    Path home;

    private final SampleOffice told = new SampleOffice();
    private Office office;
    private SampleShop shop;
    private Product top;
    private Product bottom;

    @BeforeEach
    void open() {
        office = told.in(Locale.ENGLISH, SampleShop.CLOCK);
        shop = new SampleShop(home);
        top = shop.product("AW-TOP-001");
        bottom = shop.product("AW-BOT-003");
    }

    @AfterEach
    void close() {
        shop.close();
        assertEquals(
                List.of(),
                told.troubles.stream()
                        .filter(words -> words.contains("Exception"))
                        .toList());
    }

    @Test
    void aPairIsDecidedKeptInTheTrailAndTakenBack() {
        PairsModel model = new PairsModel(office, shop.desk);
        model.choose(top);
        model.relate(bottom, Optional.of(Kind.NEVER_WITH));
        assertEquals(List.of(bottom), model.board().get().never());
        assertEquals("AW-TOP-001 + AW-BOT-003", told.changes.getLast().subject());
        model.relate(bottom, Optional.of(Kind.GOES_WITH));
        assertEquals(List.of(bottom), model.board().get().with());
        assertEquals("never_with", told.changes.getLast().before());
        told.undos.getLast().run();
        assertEquals(List.of(bottom), model.board().get().never(), "the decision of before is back");
        told.undos.getFirst().run();
        assertTrue(model.board().get().never().isEmpty());
        model.relate(top, Optional.of(Kind.GOES_WITH));
        assertEquals("A product cannot be paired with itself. Choose another one.", told.troubles.getLast());
    }

    @Test
    void aPushIsListedEndedAndTakenBack() {
        PairsModel model = new PairsModel(office, shop.desk);
        model.push(bottom, model.today().minusDays(1));
        assertEquals(1, told.troubles.size());
        model.push(bottom, model.today().plusDays(6));
        PairsModel.Pushed pushed = model.board().get().pushes().getFirst();
        assertEquals(LocalDate.of(2026, 11, 28), pushed.push().until());
        assertEquals("Mori", pushed.push().who());
        model.push(bottom, model.today());
        told.undos.getLast().run();
        assertEquals(List.of(pushed), model.board().get().pushes(), "the longer push is back");
        model.endPush(pushed);
        assertTrue(model.board().get().pushes().isEmpty());
        told.undos.getLast().run();
        assertEquals(List.of(pushed), model.board().get().pushes());
    }

    @Test
    void aLookIsPutTogetherChangedAndTakenAwayWithAWayBack() {
        LooksModel model = new LooksModel(office, shop.desk);
        model.begin();
        assertEquals(Optional.of("pieces"), draft(model).lack());
        model.change(draft(model).with(top).with(bottom).with(top));
        assertEquals(Optional.of("name"), draft(model).lack());
        model.change(draft(model).named(Locale.JAPANESE, "い".repeat(25)));
        assertEquals(Optional.of("long"), draft(model).lack());
        model.keep();
        assertTrue(model.looks().get().isEmpty(), "what lacks something is not kept");
        LocalDate today = LocalDate.of(2026, 11, 22);
        model.change(draft(model)
                .named(Locale.JAPANESE, "初霜")
                .wornIn(Season.WINTER, true)
                .between(Optional.of(today), Optional.of(today.minusDays(1))));
        assertEquals(Optional.of("days"), draft(model).lack());
        model.change(draft(model).between(Optional.empty(), Optional.empty()));
        model.keep();
        assertTrue(model.draft().get().isEmpty());
        CuratedLook kept = model.looks().get().getFirst().look();
        assertEquals(List.of(top.id(), bottom.id()), kept.pieces());
        assertEquals(LooksModel.State.OTHER_SEASON, model.state(kept));
        model.edit(model.looks().get().getFirst());
        model.change(draft(model).wornIn(Season.WINTER, false));
        model.keep();
        assertEquals(
                LooksModel.State.COUNTS,
                model.state(model.looks().get().getFirst().look()));
        told.undos.getLast().run();
        assertEquals(kept, model.looks().get().getFirst().look());
        model.remove(model.looks().get().getFirst());
        assertTrue(model.looks().get().isEmpty());
        told.undos.getLast().run();
        assertEquals(kept, model.looks().get().getFirst().look());
    }

    @Test
    void theKioskTellsItsAnswerWithTermsAndWhyNot() {
        AnswersModel model = new AnswersModel(office, shop.desk);
        shop.desk.curation().relate(top.id(), bottom.id(), Optional.of(Kind.NEVER_WITH));
        model.ask(top);
        KioskAnswers.Answer answer =
                model.told().get().flatMap(AnswersModel.Told::answer).orElseThrow();
        answer.look().shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .forEach(match -> assertTrue(Math.abs(Objects.requireNonNull(answer.terms()
                                                .get(match.product().id()))
                                        .points()
                                - match.score().points())
                        < 1e-6));
        model.why(bottom);
        assertEquals(
                Verdict.NEVER_WITH_THE_ANCHOR,
                model.why().get().orElseThrow().placing().verdict());
        model.wish("up to 100");
        assertTrue(model.told()
                .get()
                .flatMap(AnswersModel.Told::answer)
                .orElseThrow()
                .look()
                .isEmpty());
        model.why(shop.product("AW-BOT-001"));
        assertEquals(
                Verdict.OVER_BUDGET, model.why().get().orElseThrow().placing().verdict());
    }

    @Test
    void aPhotoIsReadAskedAboutAndWiped() {
        AnswersModel model = new AnswersModel(office, shop.desk);
        model.ask(Path.of("assets", "demo", "rehearsal", "brown-boots.jpg"));
        AnswersModel.Told doubtful = model.told().get().orElseThrow();
        assertTrue(doubtful.answer().isEmpty(), "the kiosk would ask");
        model.shows(shop.top());
        assertFalse(model.told()
                .get()
                .flatMap(AnswersModel.Told::answer)
                .orElseThrow()
                .look()
                .isEmpty());
        byte[] bytes = shop.seen.orElseThrow().jpeg();
        assertNotEquals(0, bytes[0]);
        model.wipe();
        for (byte left : bytes) {
            assertEquals(0, left, "something of the photo is left");
        }
        assertTrue(model.told().get().isEmpty());
    }

    @Test
    void weightsAreTriedKeptAndTakenBack() {
        WeightsModel model = new WeightsModel(office, shop.desk);
        model.look();
        assertEquals(WeightsModel.ANCHORS, model.rows().get().size());
        assertEquals(
                WeightsModel.ANCHORS,
                new HashSet<>(model.rows().get().stream()
                                .map(row -> row.anchor().id())
                                .toList())
                        .size());
        assertEquals(0, model.changed());
        model.move(Aspect.CLOSENESS, 0);
        model.move(Aspect.PRICE, 1);
        assertTrue(model.changed() > 0 && model.changed() <= model.picks());
        assertEquals(CoordinationSettings.DEFAULT.look(), shop.weights(), "trying changes nothing");
        model.leave();
        assertEquals(0, model.changed());
        model.move(Aspect.PRICE, 1);
        model.keep();
        assertEquals(1, shop.weights().price());
        assertEquals("Mori", model.kept().get().orElseThrow().who());
        assertFalse(model.isMoved(), "what was kept is where it starts from");
        told.undos.getLast().run();
        assertEquals(CoordinationSettings.DEFAULT.look(), shop.weights());
        assertEquals(
                List.of("curation.weights", "curation.weights"),
                told.changes.stream().map(change -> change.action()).toList());
    }

    @Test
    void weightsThatMakeNoSenseAreRefused() {
        WeightsModel model = new WeightsModel(office, shop.desk);
        model.look();
        Aspect.weighed().forEach(aspect -> model.move(aspect, aspect == Aspect.OCCASION ? 1 : 0));
        assertEquals(Optional.of("nothing"), model.trouble());
        model.keep();
        assertEquals(0, shop.desk.weights().version());
        model.move(Aspect.PRICE, -1);
        assertEquals(Optional.of("negative"), model.trouble());
        model.shipped();
        assertEquals(Optional.empty(), model.trouble());
        assertFalse(model.isMoved());
    }

    @Test
    void anAnchorIsExchangedAndRemembered() {
        WeightsModel model = new WeightsModel(office, shop.desk);
        model.look();
        Product old = model.rows().get().getFirst().anchor();
        Product other = shop.catalog.search("シャツ", 24).getLast();
        model.anchor(old, other);
        assertEquals(other.id(), model.rows().get().getFirst().anchor().id());
        WeightsModel again = new WeightsModel(office, shop.desk);
        again.look();
        assertEquals(other.id(), again.rows().get().getFirst().anchor().id());
    }

    private static LookDraft draft(LooksModel model) {
        return model.draft().get().orElseThrow();
    }
}
