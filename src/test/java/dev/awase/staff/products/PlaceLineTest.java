package dev.awase.staff.products;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.catalog.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"2F · Women · B-4", "2F/Women/B-4", "2F ／ Women ／ B-4", "2F > Women > B-4", "2F・Women・B-4"})
    void isReadHoweverItsPartsAreParted(String line) {
        assertEquals(Optional.of(Optional.of(new Place("2F", "Women", "B-4"))), PlaceLine.read(line));
    }

    @Test
    void aDotOfKanaInANamePartsNothingWhereSomethingElseDoes() {
        assertEquals(Optional.of(Optional.of(new Place("1F", "レディース・メンズ", ""))), PlaceLine.read("1F / レディース・メンズ"));
    }

    @Test
    void anEmptyLineIsNoPlaceAndFourPartsAreNone() {
        assertEquals(Optional.of(Optional.empty()), PlaceLine.read("  "));
        assertEquals(Optional.empty(), PlaceLine.read("1/2/3/4"));
        assertEquals(Optional.empty(), PlaceLine.read("/Women"));
    }
}
