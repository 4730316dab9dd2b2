package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.FileTrouble;
import dev.awase.catalog.FileTrouble.Sort;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a folder or an archive, honest ones and those made to do harm. */
class BroughtPicturesTest {
    @TempDir
    Path home;

    private final Shelf shelf = new Shelf();
    private Path goods;

    @BeforeEach
    void write() throws IOException {
        goods = Files.writeString(
                home.resolve("goods.csv"),
                "sku,pictures\nA,a.jpg|女/ガ.jpg\nB,https://cdn.example/x/a.jpg?v=1\nC,gone.jpg\nD,../secret.jpg\nE,text.jpg\n");
    }

    @Test
    void thoseThatAFileNamesAreKept() throws IOException {
        Path folder = home.resolve("folder");
        Files.createDirectories(folder.resolve("女"));
        Files.writeString(home.resolve("secret.jpg"), "picture secret");
        Files.writeString(folder.resolve("a.jpg"), "picture a");
        Files.writeString(folder.resolve("女/ガ.jpg"), "picture b");
        Files.writeString(folder.resolve("other.jpg"), "picture other");
        Files.writeString(folder.resolve("text.jpg"), "words");
        same(brought(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void anArchiveIsReadAsItsSystemWroteIt(String letters) throws IOException {
        same(brought(zip(
                Charset.forName(letters),
                Map.of(
                        "shop/a.jpg", "picture a",
                        "女/ガ.jpg", "picture b",
                        "other.jpg", "picture other",
                        "text.jpg", "words"))));
    }

    @Test
    void aMacsWayToWriteKanaIsTheSameName() throws IOException {
        BroughtPictures pictures = brought(zip(StandardCharsets.UTF_8, Map.of("女/カ\u3099.jpg", "picture b")));
        assertEquals(Optional.of(Path.of("picture b")), pictures.find("女/ガ.jpg").file());
    }

    @Test
    void aNameThatSeveralFoldersHaveIsNotGuessed() throws IOException {
        BroughtPictures pictures =
                brought(zip(StandardCharsets.UTF_8, Map.of("x/a.jpg", "picture x", "y/a.jpg", "picture y")));
        assertEquals(
                Optional.of(Rejection.Cause.PICTURE_MISSING),
                pictures.find("a.jpg").why());
    }

    @Test
    void whatWasKeptForNothingIsThrownAway() throws IOException {
        shelf.kept.put("picture a", false);
        BroughtPictures pictures =
                brought(zip(StandardCharsets.UTF_8, Map.of("a.jpg", "picture a", "女/ガ.jpg", "picture b")));
        pictures.forget();
        assertEquals(List.of("picture a"), List.copyOf(shelf.kept.keySet()), "what was there before stays");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.jpg",
                "a/../../b.jpg",
                "/etc/b.jpg",
                "women\\b.jpg",
                "C:b.jpg",
                "b\u0000.jpg",
                "b\n.jpg",
                "a//b.jpg",
                "./b.jpg"
            })
    void anArchiveWithANameThatLeadsElsewhereIsRefused(String name) throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, Map.of("a.jpg", "picture a", name, "picture b"));
        assertEquals(Sort.ZIP_NAME, refused(zip).sort());
        assertEquals(Map.of(), shelf.kept);
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        Map<String, String> many = new LinkedHashMap<>();
        for (int number = 0; number <= PictureArchive.MOST_FILES; number++) {
            many.put(number + ".jpg", "");
        }
        Path zip = zip(StandardCharsets.UTF_8, many);
        assertEquals(Sort.ZIP_MANY, refused(zip).sort());
    }

    @Test
    void anArchiveThatHidesHowManyItHoldsIsRefusedBeforeItIsOpened() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, Map.of("a.jpg", "picture a"));
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length - 10, -1);
        Files.write(zip, bytes);
        assertEquals(Sort.ZIP_MANY, refused(zip).sort());
    }

    @Test
    void aFileThatSwellsIsRefused() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, Map.of("bomb.jpg", "0".repeat(5 << 20)));
        assertEquals(new FileTrouble(Sort.ZIP_LARGE, "bomb.jpg"), refused(zip));
    }

    @Test
    void aFileThatLiesAboutItsSizeIsReadNoFurtherThanAPictureGoes() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, Map.of("a.jpg", "picture " + "0".repeat(5 << 20)));
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int listed = all.getInt(bytes.length - 6);
        all.putInt(listed + 24, 100);
        Files.write(zip, bytes);
        assertEquals(
                Optional.of(Rejection.Cause.PICTURE_UNREADABLE),
                brought(zip).find("a.jpg").why());
        assertTrue(shelf.longest <= 1_001, () -> shelf.longest + " bytes");
    }

    @Test
    void whatIsNoArchiveSaysSo() throws IOException {
        for (byte[] bytes : List.of(new byte[0], new byte[] {'P', 'K', 3, 4}, new byte[70_000])) {
            assertEquals(
                    Sort.NO_ZIP,
                    refused(Files.write(home.resolve("no.zip"), bytes)).sort());
        }
        Path cut = zip(StandardCharsets.UTF_8, Map.of("a.jpg", "picture a"));
        byte[] end = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOfRange(end, 40, end.length));
        assertEquals(Sort.NO_ZIP, refused(cut).sort());
    }

    private void same(BroughtPictures pictures) {
        assertEquals(Optional.of(Path.of("picture a")), pictures.find("a.jpg").file());
        assertEquals(Optional.of(Path.of("picture b")), pictures.find("女/ガ.jpg").file());
        assertEquals(
                Optional.of(Rejection.Cause.PICTURE_MISSING),
                pictures.find("gone.jpg").why());
        assertEquals(
                Optional.of(Rejection.Cause.PICTURE_UNREADABLE),
                pictures.find("text.jpg").why());
        assertEquals(
                List.of("picture a", "picture b"),
                shelf.kept.keySet().stream().sorted().toList());
    }

    private FileTrouble refused(Path zip) {
        CatalogFault fault = assertThrows(CatalogFault.class, () -> brought(zip));
        assertTrue(String.valueOf(fault.getMessage()).contains("Nothing was changed."), fault.getMessage());
        return fault.trouble().orElseThrow();
    }

    private BroughtPictures brought(Path from) {
        BroughtPictures pictures = new BroughtPictures(from, shelf);
        pictures.gather(goods, ImportSettings.DEFAULT, ImportWatch.NONE);
        return pictures;
    }

    private Path zip(Charset letters, Map<String, String> files) throws IOException {
        Path zip = Files.createTempFile(home, "pictures", ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, letters)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
        }
        return zip;
    }

    /** Keeps what begins with the word "picture" under that very text. */
    private static final class Shelf implements PictureShelf {
        private final Map<String, Boolean> kept = new HashMap<>();
        private int longest;

        @Override
        public int mostBytes() {
            return 1_000;
        }

        @Override
        public Optional<Kept> keep(byte[] picture, String name) {
            longest = Math.max(longest, picture.length);
            String words = new String(picture, StandardCharsets.UTF_8);
            return words.startsWith("picture")
                    ? Optional.of(new Kept(Path.of(words), kept.put(words, true) == null))
                    : Optional.empty();
        }

        @Override
        public void forget(Collection<Path> files) {
            files.forEach(file -> kept.remove(file.toString()));
        }
    }
}
