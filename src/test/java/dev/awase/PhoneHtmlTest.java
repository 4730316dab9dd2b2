package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.design.Strings;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page as a phone gets it. */
class PhoneHtmlTest {
    @ParameterizedTest
    @EnumSource(PhoneAnswer.class)
    void eachAnswerHasItsWordsInEachLanguage(PhoneAnswer answer) {
        for (Locale language : Strings.languages()) {
            String page = page(answer, language);
            assertTrue(page.contains("<html lang=\"" + language.toLanguageTag() + "\">"), page);
            assertTrue(page.matches("(?s).*<h1>[^<].*</h1><p class=\"do\">[^<].*"), page);
            assertEquals(answer.form(), page.contains("<form"), page);
        }
    }

    @Test
    void eachFieldHasANameAndAsksForWhatCanBeRead() {
        String page = page(PhoneAnswer.FORM, Locale.ENGLISH);
        for (String field : new String[] {"take", "choose"}) {
            assertTrue(page.contains("<label for=\"" + field + "\">"), page);
            assertTrue(
                    page.contains("<input id=\"" + field + "\" type=\"file\" name=\"" + field
                            + "\" accept=\"image/jpeg,image/png,image/webp\""),
                    page);
        }
        assertTrue(page.contains(" capture=\"environment\">"), page);
    }

    @Test
    void thePageSaysTheSameOfThePhotoAsTheKiosk() {
        Strings words = Strings.of(Locale.ENGLISH);
        assertTrue(page(PhoneAnswer.FORM, Locale.ENGLISH).contains(words.text("notice.memory")));
        String sent = new PhoneHtml(Optional.empty(), true, Locale.ENGLISH).page(PhoneAnswer.FORM, words, "once");
        assertTrue(sent.contains(words.text("notice.sent")), sent);
        assertFalse(sent.contains(words.text("notice.memory")), "that would not be true");
    }

    @Test
    void aShopsNameIsNoMarkup() {
        String page = new PhoneHtml(Optional.of("<b>\"A&B\"'s</b>"), false, Locale.ENGLISH)
                .page(PhoneAnswer.FORM, Strings.of(Locale.ENGLISH), "once");
        assertTrue(page.contains("<title>&lt;b&gt;&quot;A&amp;B&quot;&#39;s&lt;/b&gt;</title>"), page);
        assertFalse(page.contains("<b>"), page);
    }

    private static String page(PhoneAnswer answer, Locale language) {
        return new PhoneHtml(Optional.empty(), false, language).page(answer, Strings.of(language), "once");
    }
}
