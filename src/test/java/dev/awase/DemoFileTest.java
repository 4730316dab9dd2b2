package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A fresh home that takes a copy of the package's demo store has what one has that made its own. */
class DemoFileTest {
    private static final Progress SILENT = new Progress(new PrintWriter(Writer.nullWriter()));

    @TempDir
    Path folder;

    private Home made;
    private Path ready;

    @BeforeEach
    void makeOne() throws IOException {
        made = new Home(folder.resolve("made"));
        Store.open(made, SILENT).close();
        ready = Files.copy(made.database(), folder.resolve("demo.db"));
    }

    @Test
    void itHasAllThatOneHasThatMadeItsOwn() {
        Home home = fresh("a \"quoted\" home, demo");
        assertTrue(DemoFile.copy(ready, home, () -> DemoStore.unpack(home)));
        assertEquals(products(made), products(home));
        try (Store store = Store.open(home, SILENT)) {
            assertTrue(store.demo());
            List<Path> pictures = new ArrayList<>();
            store.catalog().forEach(product -> pictures.addAll(product.pictures()));
            assertFalse(pictures.isEmpty());
            assertTrue(
                    pictures.stream().allMatch(picture -> picture.startsWith(home.folder()) && Files.exists(picture)),
                    () -> pictures.getFirst() + " is not this home's own");
        }
    }

    @Test
    void itsSaltsAreItsOwn() throws SQLException {
        Home home = fresh("home");
        assertTrue(DemoFile.copy(ready, home, () -> {}));
        for (String table : List.of("sale_salt", "missed_salt")) {
            assertNotEquals(salt(made, table), salt(home, table), table);
        }
    }

    @Test
    void aFileOfAnotherProgramIsNotTaken() throws SQLException, IOException {
        try (Connection connection = SqliteConnections.writer().createConnection(SqliteConnections.url(ready))) {
            connection.createStatement().executeUpdate("DELETE FROM flyway_schema_history WHERE version = '24'");
        }
        Home home = fresh("home");
        assertFalse(DemoFile.copy(ready, home, () -> {}));
        Files.writeString(ready, "no file at all");
        assertFalse(DemoFile.copy(ready, home, () -> {}));
        assertEquals(List.of(), files(home), "something is left of it");
    }

    /** The package's own is nobody's to write; the home's is written by all who may write what is made there. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whoMayWriteInTheHomeMayWriteTheCopy() throws IOException {
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual")));
        Files.setPosixFilePermissions(ready, PosixFilePermissions.fromString("r--r--r--"));
        Home home = fresh("home");
        assertTrue(DemoFile.copy(ready, home, () -> {}));
        assertEquals(usual, Files.getPosixFilePermissions(home.database()));
    }

    /** What a package has as files is copied, and read out of the program where it has none. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void picturesThatAPackageHasAsFilesAreCopiedAndAreTheHomesToWrite() throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("package/pictures"));
        Path picture = Files.writeString(pictures.resolve("one.jpg"), "a picture");
        Files.setPosixFilePermissions(picture, PosixFilePermissions.fromString("r--r--r--"));
        Home home = fresh("home");
        DemoStore.unpack(home, Optional.of(folder.resolve("package")));
        Path copied = DemoStore.pictures(home).resolve("pictures/one.jpg");
        assertEquals("a picture", Files.readString(copied));
        assertEquals(
                Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual"))),
                Files.getPosixFilePermissions(copied));
        assertTrue(Files.exists(home.floors().resolve("2F.svg")));
    }

    /** A folder that is there is not filled: what a killed start had begun must not look like one. */
    @Test
    void theFloorComesWholeOrNotAtAll() throws IOException {
        Home home = fresh("home");
        Path laid = folder.resolve("package");
        Files.createDirectories(laid.resolve("floor/no-file.svg"));
        assertThrows(Refusal.class, () -> DemoStore.unpack(home, Optional.of(laid)));
        assertFalse(Files.exists(home.floors()));
        DemoStore.unpack(home, Optional.empty());
        assertTrue(Files.exists(home.floors().resolve("2F.svg")));
        Files.delete(home.floors().resolve("2F.svg"));
        DemoStore.unpack(home, Optional.empty());
        assertFalse(Files.exists(home.floors().resolve("2F.svg")), "the shop took it away");
    }

    /** The console may have been quicker. */
    @Test
    void aFileThatIsThereByNowStays() throws IOException {
        Home home = fresh("home");
        assertTrue(DemoFile.copy(ready, home, () -> write(home.database())));
        assertEquals("theirs", Files.readString(home.database()));
        assertEquals(List.of(home.database()), files(home));
    }

    /** A kiosk that is killed in the first second of a fresh home leaves its copy, and its next start finds the home fresh. */
    @Test
    void whatAKilledOneLeftIsSweptAndWhatAnotherIsMakingStays() throws IOException {
        Home home = fresh("home");
        Path making = Files.createFile(
                home.folder().resolve("awase-" + ProcessHandle.current().pid() + "-its.part"));
        Path strange = Files.createFile(home.folder().resolve("awase-words.part"));
        // No machine has given so many processes a number.
        Files.createFile(home.folder().resolve("awase-" + Long.MAX_VALUE / 10 + "-left.part"));
        assertTrue(DemoFile.copy(ready, home, () -> {}));
        assertEquals(Set.of(home.database(), making, strange), Set.copyOf(files(home)));
    }

    private Home fresh(String name) {
        return new Home(folder.resolve(name)).create();
    }

    private static List<String> products(Home home) {
        List<String> products = new ArrayList<>();
        try (Store store = Store.open(home, SILENT)) {
            store.catalog().forEach(product -> products.add(words(product, home)));
        }
        return products;
    }

    private static String words(Product product, Home home) {
        return product.toString().replace(home.folder().toString(), "HOME");
    }

    private static String salt(Home home, String table) throws SQLException {
        try (Connection connection = SqliteConnections.open(home.database(), SqliteConnections.reader())) {
            return SqliteConnections.ask(connection, "SELECT hex(salt) FROM " + table);
        }
    }

    private static List<Path> files(Home home) throws IOException {
        try (Stream<Path> files = Files.list(home.folder())) {
            return files.toList();
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "theirs");
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
