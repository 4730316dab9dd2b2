package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DawnTest {
    @Test
    void findsTheHomeThatTheCommandLineNames() {
        Home shop = new Home(Path.of("shop"));
        assertEquals(shop, Dawn.home(List.of("kiosk", "--home", "shop", "--timings")));
        assertEquals(shop, Dawn.home(List.of("--home=shop")));
    }

    @Test
    void takesThePlatformsHomeWhereNoneIsNamedOrItsNameIsMissing() {
        assertEquals(Home.ofThisPlatform(), Dawn.home(List.of("kiosk", "--lang", "en")));
        assertEquals(Home.ofThisPlatform(), Dawn.home(List.of("kiosk", "--home")));
    }

    @Test
    void beginsNothingWithoutADisplay() {
        assertTrue(Dawn.of(List.of("kiosk")).isEmpty());
    }
}
