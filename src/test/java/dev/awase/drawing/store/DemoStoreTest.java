package dev.awase.drawing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.ToneName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoStoreTest {
    private static final Path DEMO = Path.of("assets", "demo");
    private static final List<Piece> PIECES = Buyer.pieces();

    @Test
    void theCatalogInAssetsIsTheOneTheTablesMake() throws IOException {
        assertEquals(CatalogFile.of(PIECES), Files.readString(DEMO.resolve("catalog.csv")));
        assertEquals(DemoStore.skus(PIECES), Files.readString(DEMO.resolve("skus.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AW-TOP-004", "AW-SHO-005", "AW-HAT-002"})
    void thePictureInAssetsIsTheOneDrawn(String sku) throws IOException {
        Piece piece =
                PIECES.stream().filter(one -> one.sku().equals(sku)).findFirst().orElseThrow();
        byte[] drawn = DemoStore.picture(piece);
        assertArrayEquals(drawn, DemoStore.picture(piece));
        assertTrue(difference(drawn, Files.readAllBytes(DEMO.resolve("pictures").resolve(piece.pictureName()))) < 1);
    }

    @Test
    void everyProductHasOnePictureAndNoPictureLiesThereForNothing() throws IOException {
        Set<String> wanted = PIECES.stream().map(Piece::pictureName).collect(Collectors.toSet());
        try (var files = Files.list(DEMO.resolve("pictures"))) {
            assertEquals(
                    wanted, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void noTwoProductsLookAlike() {
        Set<String> seen = new HashSet<>();
        for (Piece piece : PIECES) {
            String look = piece.design().garment() + piece.design().material().weave() + piece.colorway();
            assertTrue(seen.add(look), piece.sku() + " looks like another: " + look);
        }
    }

    @Test
    void theAssortmentIsWideAndItsStockUneven() {
        assertTrue(PIECES.size() >= 240);
        Set<ToneName> tones = EnumSet.noneOf(ToneName.class);
        PIECES.forEach(piece -> tones.addAll(piece.colorway().toneNames()));
        assertEquals(EnumSet.allOf(ToneName.class), tones);
        long soldOut = PIECES.stream()
                .filter(piece -> Stockroom.stock(piece).stream().allMatch(count -> count == 0))
                .count();
        assertTrue(soldOut > PIECES.size() * 0.03 && soldOut < PIECES.size() * 0.1, soldOut + " sold out");
    }

    @Test
    void aTableThatNamesWhatWasNeverDrawnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Colorway.read("navy:zebra:white"));
        assertThrows(IllegalArgumentException.class, () -> Colorway.read("octarine"));
        assertThrows(IllegalArgumentException.class, () -> Material.named("asbestos"));
    }

    private static double difference(byte[] one, byte[] other) throws IOException {
        var first = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(one)));
        var second = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(other)));
        long sum = 0;
        for (int y = 0; y < first.getHeight(); y++) {
            for (int x = 0; x < first.getWidth(); x++) {
                sum += Math.abs((first.getRGB(x, y) >> 8 & 255) - (second.getRGB(x, y) >> 8 & 255));
            }
        }
        return sum / (double) (first.getWidth() * first.getHeight());
    }
}
