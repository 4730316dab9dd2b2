package dev.awase.coordination.taste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Suede ankle boots, ankle booties",
        "Straight jeans, straight leg jeans",
        "Cotton crew-neck T-shirt, t shirts",
        "Poplin shirt dress, day dresses",
        "Belted wool COAT, coats",
        "Knitted vest, vests",
        "コットンクルーネックＴシャツ, t shirts",
        "ストレートジーンズ, straight leg jeans",
        "ニットカーディガン, cardigans",
    })
    void theLastWordThatIsKnownTellsTheType(String name, String type) {
        assertEquals(Optional.of(type), TypeWords.in(name));
    }

    @ParameterizedTest
    @CsvSource({"Bootleg recording", "Oxford shirt", "Steel bottle", "傘", "''"})
    void aNameOfOtherWordsTellsNone(String name) {
        assertEquals(Optional.empty(), TypeWords.in(name));
    }

    @Test
    void everyTypeSaysSomethingInWhatComesWithTheProgram() {
        Words words = Taste.shipped().words();
        for (String type : TypeWords.types()) {
            assertEquals(1, Math.signum(Traits.types(type, words::find).length), type);
        }
    }
}
