package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.Finding.Verdict;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.item.Taxonomy;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeCheckupTest {
    @TempDir
    Path folder;

    @Test
    void looksWithoutMakingAnything() throws IOException {
        Home home = new Home(folder.resolve("new"));
        assertEquals(Verdict.WARN, find(home, "catalog").verdict());
        assertFalse(Files.exists(home.folder()));
    }

    @Test
    void settingsThatCannotBeUsedFailWithTheWordInDoubt() throws IOException {
        Home home = new Home(folder);
        assertEquals(Verdict.OK, find(home, "settings").verdict());
        Files.writeString(home.settings(), "{\"camra\": \"auto\"}");
        Finding settings = find(home, "settings");
        assertEquals(Verdict.FAIL, settings.verdict());
        assertTrue(
                settings.words().contains("no setting \"camra\"; there are brand, camera, language"), settings.words());
    }

    @Test
    void aModelOfTheShopsOwnThatIsNotThereIsNamedAndTheShopOpensAllTheSame() throws IOException {
        Home home = new Home(folder);
        Files.writeString(home.settings(), "{\"reader\": {\"model\": \"own.onnx\"}}");
        Finding reader = find(home, "reader");
        assertEquals(Verdict.WARN, reader.verdict());
        assertTrue(reader.words().contains(folder.resolve("own.onnx").toString()), reader.words());
        assertTrue(reader.remedy().orElseThrow().contains("settings.json"), reader.text());
    }

    @Test
    void aGrayCardThatCannotBeSeenIsNamed() throws IOException {
        Home home = new Home(folder);
        Path green = picture("green", 0x3c8a4e);
        assertEquals(Verdict.OK, new HomeCheckup(home).gray(green).verdict());
        Files.writeString(home.settings(), "{\"reader\": {\"gray\": \"0.8,0,0.1,0.1\"}}");
        assertEquals(Verdict.OK, find(home, "settings").verdict());
        Finding hidden = new HomeCheckup(home).gray(green);
        assertEquals(Verdict.WARN, hidden.verdict());
        assertTrue(hidden.words().contains("no gray in the light of any lamp"), hidden.words());
        assertTrue(new HomeCheckup(home).gray(picture("lamp", 0xb0a08c)).words().contains("seen"));
        assertEquals(
                Verdict.FAIL,
                new HomeCheckup(home).gray(folder.resolve("gone.png")).verdict());
        Files.writeString(home.settings(), "{\"reader\": {\"gray\": \"0.8,0,0.5,0.1\"}}");
        Finding outside = find(home, "reader");
        assertEquals(Verdict.WARN, outside.verdict());
        assertTrue(outside.words().contains("does not lie inside the frame"), outside.words());
    }

    private Path picture(String name, int rgb) throws IOException {
        BufferedImage picture = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        Arrays.fill(((DataBufferInt) picture.getRaster().getDataBuffer()).getData(), rgb);
        Path file = folder.resolve(name + ".png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    @Test
    void countsASoundCatalogAndItsPictures() throws IOException {
        Finding catalog = find(shop(), "catalog");
        assertEquals(Verdict.OK, catalog.verdict());
        assertTrue(catalog.words().contains("1 products and 3 pieces"), catalog.words());
        assertEquals(Verdict.OK, find(shop(), "pictures").verdict());
    }

    @Test
    void namesAPictureThatIsGone() throws IOException {
        Home home = shop();
        Files.delete(folder.resolve("shirt.png"));
        Finding pictures = find(home, "pictures");
        assertEquals(Verdict.WARN, pictures.verdict());
        assertTrue(pictures.words().contains("1 of 1") && pictures.words().contains("shirt.png"), pictures.words());
    }

    @Test
    void namesAPictureOfAFloorThatTheCatalogHasNot() throws IOException {
        Home home = shop();
        Files.createDirectories(home.floors());
        Files.copy(Path.of("assets", "demo", "floor", "2F.svg"), home.floors().resolve("2F.svg"));
        assertTrue(
                new HomeCheckup(home).findings().map(Finding::text).anyMatch(text -> text.contains("2F.svg")),
                "nothing is said of it");
    }

    @Test
    void aDamagedCatalogFailsAndStaysAsItIs() throws IOException {
        Home home = shop();
        try (RandomAccessFile file = new RandomAccessFile(home.database().toFile(), "rw")) {
            file.write("not a database at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        byte[] before = Files.readAllBytes(home.database());
        assertEquals(Verdict.FAIL, find(home, "catalog").verdict());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(home.database())));
    }

    @Test
    void littleRoomWarnsAndNextToNoneFails() {
        assertEquals(Verdict.OK, HomeCheckup.space(10L << 30).verdict());
        assertEquals(Verdict.WARN, HomeCheckup.space(1L << 30).verdict());
        assertEquals(Verdict.FAIL, HomeCheckup.space(100L << 20).verdict());
    }

    private Home shop() throws IOException {
        Home home = new Home(folder);
        Files.write(folder.resolve("shirt.png"), new byte[] {1});
        Path file = Files.writeString(
                folder.resolve("shop.csv"),
                "sku,name_en,category,color,price,size,stock,pictures,floor\nS1,Shirt,top,white,3900,M,3,shirt.png,1F\n");
        try (LocalDatabase database = LocalDatabase.open(home.folder());
                InputStream taxonomy =
                        Objects.requireNonNull(Main.class.getResourceAsStream("/assets/taxonomy/fashion.json"))) {
            new CatalogImport(database, Taxonomy.read(taxonomy), TonesOfPicture.NONE)
                    .run(file, ImportSettings.DEFAULT.withImages(folder), ImportWatch.NONE);
        }
        return home;
    }

    private static Finding find(Home home, String subject) {
        return new HomeCheckup(home)
                .findings()
                .peek(FindingStates::assertSame)
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
