package dev.awase.staff.help;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Call;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import dev.awase.staff.SampleOffice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpModelTest {
    static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    static final Call.Showing NAVY_TOP = new Call.Showing(
            Locale.ENGLISH,
            Optional.of(Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.STRIPED))),
            Optional.empty(),
            List.of(),
            List.of("Is it washable?"));

    private final CallsInMemory calls = new CallsInMemory();
    private int rings;
    private Optional<byte[]> lent = Optional.empty();
    private final HelpModel model = new HelpModel(
            calls,
            new SampleOffice().errands(),
            Clock.fixed(NOON, ZoneOffset.UTC),
            () -> "Mori",
            () -> rings++,
            _ -> lent.map(byte[]::clone));

    @Test
    void aPhotoIsForgottenWithTheCall() {
        lent = Optional.of(new byte[] {1, 2, 3});
        model.lookAtPhoto(7);
        HelpModel.Photo held = model.photo().get().orElseThrow();
        model.lookAtPhoto(7);
        assertSame(held, model.photo().get().orElseThrow(), "the same photo is not drawn anew");
        lent = Optional.of(new byte[] {4, 5});
        model.lookAtPhoto(7);
        assertArrayEquals(new byte[3], held.jpeg(), "the one before is wiped");
        HelpModel.Photo second = model.photo().get().orElseThrow();
        assertArrayEquals(new byte[] {4, 5}, second.jpeg());
        model.leavePhoto();
        assertTrue(model.photo().get().isEmpty());
        assertArrayEquals(new byte[2], second.jpeg());
    }

    @Test
    void aNewCallRingsOnceHoweverOftenOneLooks() {
        model.look();
        assertEquals(0, rings);
        calls.open(NOON, "", NAVY_TOP);
        model.look();
        model.look();
        assertEquals(1, rings);
        assertEquals(1, model.board().get().ringing());
    }

    @Test
    void aCallThatNobodyAnsweredRingsOnceMore() {
        long number = calls.open(NOON, "", NAVY_TOP);
        model.look();
        calls.answer(number, new Call.Answer(NOON, Call.Kind.ESCALATED, ""));
        model.look();
        model.look();
        assertEquals(2, rings);
    }

    @Test
    void anAnswerIsGivenInTheNameOfWhoeverIsHere() {
        long number = calls.open(NOON, "", NAVY_TOP);
        model.look();
        model.answer(model.board().get().waiting().getFirst(), Call.Kind.COMING);
        assertEquals(
                new Call.Answer(NOON, Call.Kind.COMING, "Mori"),
                calls.call(number).orElseThrow().answers().getFirst());
        assertEquals(0, model.board().get().ringing(), "it no longer rings");
        model.answer(model.board().get().waiting().getFirst(), Call.Kind.SOLVED);
        assertTrue(model.board().get().waiting().isEmpty());
        assertEquals(number, model.board().get().over().getFirst().number());
    }
}
