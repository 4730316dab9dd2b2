package dev.awase.catalog.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.FloorMap.Box;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {
    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='100 0 200 100'>";

    @Test
    void whatIsNamedIsFoundWhereItLiesInSharesOfThePicture() throws UnfitPlan {
        FloorPlan plan = read(HEAD
                + "<g transform='translate(100,0) scale(2)'><rect data-zone='Shoes' x='10' y='5' width='20' height='10'/></g>"
                + "<circle id='kiosk' cx='200' cy='50' r='1'/>"
                + "<polygon class='fixture tall' points='250,20 290,20 290,40 250,40'/></svg>");
        assertEquals(2, plan.aspect());
        Box shoes = Objects.requireNonNull(plan.zones().get("Shoes"));
        assertEquals(0.1, shoes.x(), 1e-9);
        assertEquals(0.1, shoes.y(), 1e-9);
        assertEquals(0.2, shoes.width(), 1e-9);
        assertEquals(0.5, plan.kiosk().orElseThrow().x(), 1e-9);
        assertTrue(plan.isBlocked(0.8, 0.3));
        assertFalse(plan.isBlocked(0.8, 0.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect width='5' height='5' onclick='alert(1)'/>",
                "<image href='https://example.org/a.png'/>",
                "<use href='https://example.org/a.svg#x'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='file:///etc/passwd'/>",
                "<style>@import url(https://example.org/a.css);</style>",
                "<style>.a { fill: url( 'https://example.org/a.svg#x' ) }</style>",
                "<rect style='fill:url(https://example.org/a)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<rect width='five'/>",
                "<rect>"
            })
    void whatCouldRunOrFetchSomethingOrIsBrokenIsRefusedWithWords(String part) {
        UnfitPlan refused = assertThrows(UnfitPlan.class, () -> read(HEAD + part + "</svg>"));
        String words = Objects.requireNonNull(refused.getMessage());
        assertTrue(words.length() > 30, words);
    }

    @Test
    void aDocumentTypeAPictureWithoutASizeAndAHugeOneAreRefused() {
        assertThrows(
                UnfitPlan.class,
                () -> read(
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + HEAD + "<text>&x;</text></svg>"));
        assertThrows(UnfitPlan.class, () -> read("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertThrows(UnfitPlan.class, () -> read("<html/>"));
        assertThrows(UnfitPlan.class, () -> read(""));
        assertThrows(UnfitPlan.class, () -> read(HEAD + "<g/>".repeat(30_000) + "</svg>"));
        assertThrows(UnfitPlan.class, () -> read(HEAD + "<g>".repeat(100) + "</g>".repeat(100) + "</svg>"));
        assertThrows(UnfitPlan.class, () -> read(HEAD + " ".repeat(1_000_001) + "</svg>"));
    }

    @Test
    void anOwnPatternMayBePointedTo() throws UnfitPlan {
        assertEquals(
                2,
                read(HEAD + "<rect fill='url(#wood)' width='5' height='5'/><use href='#a'/></svg>")
                        .aspect());
    }

    private static FloorPlan read(String svg) throws UnfitPlan {
        return PlanReader.read(svg.getBytes(StandardCharsets.UTF_8));
    }
}
