package dev.awase.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AmendmentTest {
    private static final Product BEFORE = CatalogFixture.full(7, "L-1");

    static List<Amendment> amendments() {
        return List.of(
                new Amendment.Name("ja", "麻のシャツ"),
                new Amendment.Name("ja", " "),
                new Amendment.Described("en", "Other words"),
                new Amendment.Described("fr", "D’autres mots"),
                new Amendment.Cost(new Price(8_000, OptionalLong.empty(), CatalogFixture.YEN)),
                new Amendment.Stands(Optional.empty()),
                new Amendment.Sold(Optional.empty(), Optional.empty()),
                new Amendment.Pictures(List.of(Path.of("/shop/pictures/c.png"))),
                new Amendment.Stock("L-1-M", 9),
                new Amendment.Sized("L-1-M", "38"),
                new Amendment.Barcoded("L-1-M", Optional.of("4900000000009")),
                new Amendment.Colored("L-1-S", "white"),
                new Amendment.Branded("Awase"),
                new Amendment.AddSize(new Variant("L-1-XL", "XL", "", 4), 1),
                new Amendment.RemoveSize("L-1-S"),
                new Amendment.Sized("L-1-S", "XS"),
                new Amendment.Several(List.of(
                        new Amendment.RemoveSize("L-1-S"),
                        new Amendment.AddSize(new Variant("L-1-S", "XXS", "", 4), 0))),
                new Amendment.Kind(new Category("outer")),
                new Amendment.Colors(Tones.parse("20.0 0.0 0.0 black 1.0"), Pattern.PLAIN),
                new Amendment.Worn(Optional.of(Formality.FORMAL), Set.of(Season.WINTER)),
                new Amendment.Made(Optional.empty()),
                new Amendment.Made(Optional.of("cotton")),
                new Amendment.Cut(Fit.MEN),
                new Amendment.Several(List.of(
                        new Amendment.Cut(Fit.MEN),
                        new Amendment.Made(Optional.of("wool")),
                        new Amendment.Name("ko", "셔츠"))));
    }

    @ParameterizedTest
    @MethodSource("amendments")
    void eachChangesAndCanBeTakenBack(Amendment amendment) {
        Product after = amendment.to(BEFORE);
        assertNotEquals(BEFORE, after);
        assertEquals(BEFORE, amendment.back(BEFORE).to(after));
    }

    @Test
    void whatWasWrittenSinceStays() {
        Product after = new Amendment.Made(Optional.of("wool")).to(BEFORE);
        Product since = new Amendment.Cut(Fit.MEN).to(after);
        Product back = new Amendment.Made(Optional.of("wool")).back(BEFORE).to(since);
        assertEquals(BEFORE.item().material(), back.item().material());
        assertEquals(Fit.MEN, back.fit());
    }
}
