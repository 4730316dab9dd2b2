package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.camera.StillsCamera;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stills of a rehearsal are read where nobody waits for them, and told to whoever is still there. */
class RehearsalStillsTest {
    @TempDir
    Path shop;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Integer> told = new ArrayList<>();
    private DemoFloor floor;
    private ShopperSession session;

    @BeforeEach
    void openTheKiosk() {
        floor = new DemoFloor(shop);
        session = new ShopperSession(
                StillsCamera.ofClassPath("/assets/demo/rehearsal/stills.txt"),
                photo -> {
                    throw new IllegalStateException("nobody takes a photo here");
                },
                floor.shop,
                Counsel.NONE,
                Locale.ENGLISH,
                later::add,
                Runnable::run);
        session.intend(new Intent.Begin());
    }

    @AfterEach
    void closeTheShop() {
        floor.close();
    }

    @Test
    void theScreenDoesNotReadThem() {
        session.stills(stills -> told.add(stills.size()));
        assertEquals(List.of(), told, "not before somebody else has read them");
        later.forEach(Runnable::run);
        assertEquals(List.of(14), told);
    }

    @Test
    void whoHasLeftIsNotTold() {
        session.stills(stills -> told.add(stills.size()));
        session.intend(new Intent.StartOver());
        later.forEach(Runnable::run);
        assertEquals(List.of(), told);
    }
}
