package dev.awase.design.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void kanaComposeUntilSomethingElseIsWritten() {
        Draft draft =
                Draft.of("黒い").typed("か").typed("は").marked(KanaMark.DAKUTEN).typed("ん");
        assertEquals("黒いかばん", draft.text());
        assertEquals("かばん", draft.composing());
        assertEquals("", draft.typed("A").composing());
        assertEquals("ー", draft.typed(" ").typed("ー").composing());
    }

    @Test
    void conversionReplacesOnlyWhatWasTypedSinceTheLast() {
        Draft draft = Draft.of("黒い").typed("か").typed("ばん").written("鞄");
        assertEquals(new Draft("黒い鞄", 3, 0), draft);
        assertEquals(
                "黒い鞄と靴", draft.typed("と").written("と").typed("くつ").written("靴").text());
    }

    @Test
    void conversionInTheMiddleKeepsWhatFollows() {
        Draft draft = Draft.of("黒いと靴").at(2).typed("かばん").written("鞄");
        assertEquals(new Draft("黒い鞄と靴", 3, 0), draft);
    }

    @Test
    void deletingTakesOneSignEvenWhereItIsTwoUnitsLong() {
        assertEquals("𠮷", Draft.of("𠮷野").deleted().text());
        assertEquals("", Draft.of("𠮷").deleted().text());
        assertSame(Draft.EMPTY, Draft.EMPTY.deleted());
        assertEquals("か", Draft.EMPTY.typed("かば").deleted().composing());
    }

    @Test
    void theCaretGoesWhereThereIsAPlaceForIt() {
        Draft draft = Draft.of("靴𠮷");
        assertEquals(1, draft.left().caret());
        assertEquals(0, draft.left().left().left().caret());
        assertEquals(3, draft.left().right().right().caret());
        assertEquals(3, draft.at(99).caret());
        assertEquals("", Draft.EMPTY.typed("かばん").left().composing(), "moving away ends composing");
    }

    @Test
    void aMarkWithoutAKanaBeforeItDoesNothing() {
        assertSame(Draft.EMPTY, Draft.EMPTY.marked(KanaMark.SMALL));
        assertEquals("黒", Draft.of("黒").marked(KanaMark.DAKUTEN).text());
    }

    @Test
    void whatIsTooLongIsNotWrittenAndWhatIsHeardIsCut() {
        Draft full = Draft.of("あ".repeat(Draft.MOST + 5));
        assertEquals(Draft.MOST, full.text().length());
        assertSame(full, full.typed("い"));
        Draft nearly = Draft.of("a".repeat(Draft.MOST - 1)).typed("か");
        assertSame(nearly, nearly.written("カバン"));
    }

    @Test
    void aCaretOutsideTheTextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Draft("靴", 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Draft("靴", 1, 2));
    }

    @Test
    void itNeverShowsItsWordsInALog() {
        assertFalse(Draft.of("お名前").toString().contains("名"));
    }
}
