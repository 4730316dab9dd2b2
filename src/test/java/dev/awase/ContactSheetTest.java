package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.review.Fault;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContactSheetTest {
    private static final WindowSize UPRIGHT = new WindowSize(540, 960);

    private final ContactSheet sheet = new ContactSheet();

    @Test
    void whatIsWrongComesBeforeTheScreensAndInItsOwnWords() {
        sheet.add(name("looks-told", Locale.JAPANESE), List.of());
        sheet.add(name("ask", Locale.KOREAN), List.of(new Fault(Fault.Kind.CUT, "<b>", "is clipped")));
        String html = sheet.html();
        assertTrue(html.contains("2 pictures, <span class=\"wrong\">1 faults</span>"));
        int fault = html.indexOf("cut: &lt;b&gt;: is clipped");
        assertTrue(fault > 0 && fault < html.indexOf("<section id=\"looks\">"), "the fault stands first");
        assertEquals(3, html.split("<figure class", -1).length - 1, "what is wrong is seen twice");
    }

    @Test
    void stepsOfAScreenStandTogetherAndEachLanguageCanBeChosen() {
        sheet.add(name("looks-told", Locale.JAPANESE), List.of());
        sheet.add(name("ask", Locale.KOREAN), List.of());
        sheet.add(name("looks-sold", Locale.KOREAN), List.of());
        String html = sheet.html();
        assertEquals(1, html.split("<section id=\"looks\">", -1).length - 1);
        assertTrue(html.contains("<button data-value=\"ja\" class=\"first\">ja</button><button data-value=\"ko\">"));
        assertTrue(html.contains("nothing wrong") && !html.contains("Faults"));
        assertFalse(html.contains("{{"), "no place is left empty");
    }

    private static GalleryShot.Name name(String subject, Locale language) {
        return new GalleryShot.Name(subject, language, UPRIGHT, GalleryShot.Mode.NORMAL);
    }
}
