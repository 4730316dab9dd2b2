package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lens before an empty aisle, through which somebody walks. */
class PassersTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;

    private final Aisle lens = new Aisle();
    private final CurrentVisit visit = new CurrentVisit(lens, Locale.ENGLISH, Runnable::run, Runnable::run);
    private final Passers passers = new Passers(visit);

    @BeforeEach
    void on() {
        passers.watch(true);
    }

    @Test
    void nobodyLooksUnlessTheShopWantsIt() {
        passers.watch(false);
        assertFalse(wait(20));
        assertFalse(lens.open);
    }

    @Test
    void somebodyWhoWalksPastIsNoticedOnceTheLensHasSettled() {
        lens.at = 10;
        lens.walks = true;
        assertFalse(wait(6), "exposure");
        assertTrue(wait(4));
        lens.walks = false;
        wait(2);
        assertFalse(wait(20), "somebody who stands still is left in peace");
    }

    @Test
    void aLampIsNobody() {
        assertFalse(wait(12));
        lens.light = 0.6;
        assertFalse(wait(6));
    }

    @Test
    void theLensClosesWithTheShopAndWithAVisit() {
        wait(3);
        assertTrue(lens.open);
        passers.passing(false);
        assertFalse(lens.open);
        wait(3);
        assertTrue(lens.open);
        visit.change(new Step.Notice());
        assertFalse(lens.open, "the notice comes before the lens opens");
        assertFalse(wait(3));
        assertFalse(lens.open);
    }

    @Test
    void theLensClosesAtOnceWhereTheShopNoLongerWantsIt() {
        wait(3);
        passers.watch(false);
        assertFalse(lens.open);
        passers.watch(true);
        wait(1);
        assertTrue(lens.open);
        assertEquals(2, lens.openings, "not at each look");
    }

    @Test
    void aRehearsalHasNobodyBeforeIt() {
        lens.rehearsal = true;
        assertFalse(wait(20));
        assertFalse(lens.open);
        assertEquals(0, lens.asked);
    }

    /** So many looks; whether anybody was noticed in any of them. */
    private boolean wait(int looks) {
        boolean passing = false;
        for (int i = 0; i < looks; i++) {
            passing |= passers.passing(true);
            lens.next();
        }
        return passing;
    }

    private static final class Aisle implements Camera {
        boolean open;
        int openings;
        boolean rehearsal;
        boolean walks;
        double light = 1;
        int at = -100;
        int asked;
        private long nanos = 7_000_000_000L;

        void next() {
            nanos += Passers.PACE;
            at += walks ? 12 : 0;
            at = at > WIDTH ? 0 : at;
        }

        @Override
        public void open() {
            open = true;
            openings++;
        }

        @Override
        public State state() {
            return open ? State.LIVE : State.ABSENT;
        }

        @Override
        public Optional<Frame> newestFrame() {
            asked++;
            int[] argb = new int[WIDTH * HEIGHT];
            for (int i = 0; i < argb.length; i++) {
                int x = i % WIDTH;
                boolean person = x >= at && x < at + 40 && i / WIDTH > 20;
                int gray = (int) (light * (person ? 40 : 170 + (x / 20 % 2) * 20));
                argb[i] = 0xff000000 | gray << 16 | gray << 8 | gray;
            }
            return open ? Optional.of(new Frame(argb, WIDTH, HEIGHT, nanos)) : Optional.empty();
        }

        @Override
        public Photo takePhoto(double aspect) {
            return takePhoto();
        }

        @Override
        public Photo takePhoto() {
            throw new CameraFault(CameraFault.Kind.ABSENT, "nobody takes a photo of passers");
        }

        @Override
        public boolean rehearsal() {
            return rehearsal;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
