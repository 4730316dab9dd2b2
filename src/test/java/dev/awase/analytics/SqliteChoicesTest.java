package dev.awase.analytics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Tones;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteChoicesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path home;

    private LocalDatabase database;
    private SqliteChoices choices;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        choices = new SqliteChoices(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasChosenIsThereAfterARestart() {
        Choice liked = choice(Choice.Source.LIKED, 7);
        assertEquals(1, choices.add(List.of(liked)));
        database.close();
        open();
        List<Choices.Noted> noted = choices.after(0, 10);
        assertEquals(List.of(liked), noted.stream().map(Choices.Noted::choice).toList());
        assertEquals(new Choices.Mark(noted.getFirst().number(), 0), choices.newest());
    }

    @Test
    void theSameIsNotedOnce() {
        Choice bought = choice(Choice.Source.BOUGHT, 7);
        assertEquals(2, choices.add(List.of(bought, choice(Choice.Source.BOUGHT, 8), bought)));
        assertEquals(0, choices.add(List.of(bought)));
        assertEquals(
                Map.of(Choice.Source.BOUGHT, 2),
                choices.tally().counts(),
                "two visits bought it, the first of them told three times");
    }

    @Test
    void aResetKeepsWhatNoLongerCounts() {
        choices.add(List.of(choice(Choice.Source.LIKED, 1), choice(Choice.Source.LIKED, 2)));
        choices.reset(NOON);
        assertEquals(List.of(), choices.after(0, 10));
        choices.add(List.of(choice(Choice.Source.DISLIKED, 3)));
        Choices.Tally tally = choices.tally();
        assertEquals(Map.of(Choice.Source.DISLIKED, 1), tally.counts());
        assertEquals(2, tally.forgotten());
        assertEquals(Optional.of(NOON), tally.forgottenAt());
        assertEquals(1, choices.newest().resets());
    }

    @Test
    void nothingNotedIsEverChangedOrTakenOut() {
        choices.add(List.of(choice(Choice.Source.LIKED, 1)));
        for (String sql : List.of("DELETE FROM choice", "UPDATE choice SET source = 'disliked'")) {
            RuntimeException refusal =
                    assertThrows(RuntimeException.class, () -> database.write(handle -> handle.execute(sql)), sql);
            assertTrue(String.valueOf(refusal.getMessage()).contains("only added"), refusal.getMessage());
        }
        assertEquals(1, choices.after(0, 10).size());
    }

    @Test
    void whatWasLearnedIsKeptInsteadOfWhatWasBefore() {
        assertEquals(Optional.empty(), choices.kept());
        choices.keep(new Choices.Kept(new Choices.Mark(3, 0), new byte[] {1, 2}));
        choices.keep(new Choices.Kept(new Choices.Mark(5, 1), new byte[] {3}));
        Choices.Kept kept = choices.kept().orElseThrow();
        assertEquals(new Choices.Mark(5, 1), kept.mark());
        assertArrayEquals(new byte[] {3}, kept.taste());
    }

    @Test
    void aPieceThatTheShopNoLongerHasKeepsItsLooks() {
        Choice choice = choice(Choice.Source.BOUGHT, 1);
        choices.add(List.of(choice));
        assertEquals(
                choice.piece().item(),
                choices.after(0, 1).getFirst().choice().piece().item());
    }

    private static Choice choice(Choice.Source source, long visit) {
        Item jeans = new Item(
                new Category("bottom"),
                Tones.kept(Palette.of(ToneName.NAVY)),
                Pattern.PLAIN,
                Optional.empty(),
                Optional.empty(),
                Set.of());
        SeenPiece piece = new SeenPiece(
                Optional.of(new ProductId(4)), CatalogFixture.full(4, "A").item());
        SeenPiece own = new SeenPiece(Optional.empty(), jeans);
        return new Choice(NOON, visit, source, List.of(own), piece, List.of(piece, own));
    }
}
