package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteWatch;
import dev.awase.catalog.WatchRules;
import dev.awase.catalog.WatchedFile;
import dev.awase.item.Taxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that watch one folder, each with a connection and a clock of its own. */
class WatchedFolderTest {
    private static final Taxonomy FASHION = CatalogFixture.fashion();
    private static final String GOODS = "handle,variant_sku,name,category,color,price,size,stock";

    @TempDir
    Path home;

    private Shop shop;
    private LocalDatabase other;
    private SqliteWatch table;
    private WatchedFolder kiosk;
    private WatchedFolder console;
    private long nanos;

    @BeforeEach
    void open() {
        shop = new Shop(home);
        other = LocalDatabase.open(home);
        table = new SqliteWatch(shop.database, Clock.systemUTC());
        kiosk = watcher(shop.database, "kiosk");
        console = watcher(other, "console");
        shop.take(GOODS, "A,A-M,Tee,top,white,1900,M,3", "A,A-L,Tee,top,white,1900,L,2", "B,B,Bag,bag,red,200,,1");
    }

    @AfterEach
    void close() {
        shop.close();
        other.close();
    }

    @Test
    void oneOfTwoTakesTheCountsAndTheFileIsMoved() throws IOException {
        Path file = put("stock.csv", "SKU,在庫数,備考", "A-M,0,x", "B,7,", "ghost,3,", "A-L,many,");
        long products = shop.catalog.productVersion();
        settle();
        assertEquals(0, shop.product("A-M").variants().getFirst().stock());
        assertEquals(7, shop.product("B").stock());
        assertEquals(products, shop.catalog.productVersion(), "counts alone go the short way");
        WatchedFile done = newest();
        assertEquals(WatchedFile.State.DONE, done.state());
        assertEquals(new WatchedFile.Outcome(WatchedFile.Kind.STOCK, 0, 2, 1, 2, ""), done.outcome());
        assertFalse(Files.exists(file));
        assertEquals(1, table.newest(9).size());
        List<String> names = names("done");
        assertEquals(List.of("1-stock.csv", "1-stock.csv.rejected.csv"), names);
        String reasons = Files.readString(folder().resolve("done").resolve(names.getLast()));
        assertTrue(reasons.contains("4,SKU,ghost,\"No product, variant or bar code"), reasons);
        assertTrue(reasons.contains("5,在庫数,many,"), reasons);
    }

    @Test
    void aFullFileIsTakenAsAnyImportAndUndoneWhole() throws IOException {
        put("goods.csv", GOODS, "C,C-M,Cap,hat,red,500,M,4", "A,A-M,Tee,top,white,1500,M,3");
        settle();
        assertEquals(WatchedFile.Kind.PRODUCTS, newest().outcome().kind());
        assertEquals(1500, shop.product("A").price().regular());
        SqliteArrivals arrivals = new SqliteArrivals(shop.database, FASHION);
        assertEquals(
                List.of("goods.csv"),
                arrivals.newest().stream().map(each -> each.file()).toList());
        assertEquals(2, arrivals.undo(arrivals.newest().getFirst().id(), false).orElseThrow());
        assertEquals(2, shop.catalog.size());
        assertEquals(1900, shop.product("A").price().regular());
    }

    @Test
    void whatWasSaidOfTheColumnsHolds() throws IOException {
        new SqliteArrivals(shop.database, FASHION)
                .remember("Artikel\nBestand", Map.of("Artikel", "variant", "Bestand", "stock"));
        put("bestand.csv", "Artikel,Bestand", "B,12");
        settle();
        assertEquals(12, shop.product("B").stock());
    }

    @Test
    void aFileThatStillGrowsIsNotTaken() throws IOException {
        Path file = put("stock.csv", "sku,stock", "B,5");
        poll();
        after(WatchedFolder.SETTLED);
        Files.writeString(file, "sku,stock\nB,5\nA-M,9\n");
        poll();
        assertEquals(List.of(), table.newest(9));
        after(WatchedFolder.SETTLED.minusMillis(1));
        poll();
        assertEquals(List.of(), table.newest(9));
        after(Duration.ofMillis(1));
        poll();
        assertEquals(2, newest().outcome().changed());
        put("next.csv.part", "sku,stock", "B,1");
        put(".hidden.csv", "sku,stock", "B,1");
        settle();
        assertEquals(5, shop.product("B").stock());
    }

    @Test
    void aDamagedFileGoesToFailedWithItsReason() throws IOException {
        Files.createDirectories(WatchedFolder.in(folder()));
        Files.write(WatchedFolder.in(folder()).resolve("till.csv"), new byte[] {'s', 0, 1, 2, (byte) 0xff});
        settle();
        assertEquals(WatchedFile.State.FAILED, newest().state());
        assertEquals(List.of("1-till.csv", "1-till.csv.reason.txt"), names("failed"));
        assertEquals("no_text", newest().outcome().why(), "pages say it in their own language");
        String reason = Files.readString(folder().resolve("failed").resolve("1-till.csv.reason.txt"));
        assertTrue(reason.contains("not a text file"), reason);
        assertEquals(List.of(), names("in"));
    }

    @Test
    void aFileWithTooManyBadRowsWaitsAndChangesNothing() throws IOException {
        put("goods.csv", GOODS, "C,C-M,Cap,hat,red,500,M,4", "D,D-M,Cap,hat,red,cheap,M,4");
        settle();
        assertEquals(WatchedFile.State.WAITING, newest().state());
        assertEquals("rejected", newest().outcome().why());
        assertEquals(2, shop.catalog.size());
        assertTrue(Files.exists(WatchedFolder.waiting(folder(), newest())));
        table.rules(new WatchRules("", 50, 20));
        put("goods2.csv", GOODS, "C,C-M,Cap,hat,red,500,M,4", "D,D-M,Cap,hat,red,cheap,M,4");
        settle();
        assertEquals(3, shop.catalog.size());
    }

    @Test
    void aFileThatSellsOutTheShopWaits() throws IOException {
        List<String> goods = new ArrayList<>(List.of(GOODS));
        List<String> counts = new ArrayList<>(List.of("sku,stock"));
        for (int number = 0; number < 40; number++) {
            goods.add("N%d,N%d,Tee %d,top,white,1900,,5".formatted(number, number, number));
            counts.add("N" + number + ",0");
        }
        shop.take(goods.toArray(String[]::new));
        put("stock.csv", counts.toArray(String[]::new));
        settle();
        assertEquals(WatchedFile.State.WAITING, newest().state());
        assertEquals("removed", newest().outcome().why());
        assertEquals(5, shop.product("N7").stock());
    }

    @Test
    void aWholeFileThatNamesLittleWaitsAndIsTakenAnyway() throws IOException {
        String a = "A,A-M,Tee,top,white,1900,M,3";
        String b = "B,B,Bag,bag,red,200,,1";
        put("first.csv", GOODS, a, b);
        settle();
        String source = FileColumns.of(folder().resolve("done").resolve("1-first.csv"), ImportSettings.DEFAULT)
                .source();
        new SqliteArrivals(shop.database, FASHION).whole(source, true);
        put("cut.csv", GOODS, a);
        settle();
        assertEquals(WatchedFile.State.WAITING, newest().state());
        assertEquals(
                List.of("gone", 1),
                List.of(newest().outcome().why(), newest().outcome().removed()));
        assertTrue(shop.product("B").until().isEmpty());
        intake(other).takeAnyway(WatchedFolder.waiting(folder(), newest()), newest());
        assertEquals(WatchedFile.State.DONE, newest().state());
        assertTrue(shop.product("B").until().isPresent());
        table.rules(new WatchRules("", 10, 50));
        put("both.csv", GOODS, a, b);
        settle();
        assertTrue(shop.product("B").until().isEmpty(), "named again, sold again");
        put("half.csv", GOODS, a);
        settle();
        assertTrue(shop.product("B").until().isPresent(), "half of it is not too much by now");
    }

    @Test
    void aFileWhoseProgramWasKilledIsTakenByTheOtherOnceItsLeaseIsOver() throws IOException {
        Path file = put("stock.csv", "sku,stock", "B,5");
        table.take(WatchedFolder.sign(file).orElseThrow(), "killed");
        settle();
        after(WatchedFolder.LEASE.minusSeconds(1));
        poll();
        assertEquals(1, shop.product("B").stock(), "its holder may still be at work");
        after(Duration.ofSeconds(1));
        poll();
        assertEquals(5, shop.product("B").stock());
        assertEquals(WatchedFile.State.DONE, newest().state());
    }

    @Test
    void aProgramThatWasThoughtGoneTakesNothingInAnyMore() throws IOException {
        Path file = put("stock.csv", "sku,stock", "B,5");
        WatchedFile slow =
                table.take(WatchedFolder.sign(file).orElseThrow(), "slow").orElseThrow();
        WatchedFile mine = table.takeOver(slow, "console").orElseThrow();
        assertTrue(table.takeOver(slow, "kiosk").isEmpty(), "one of several gets it");
        intake(shop.database).take(file, slow);
        assertEquals(1, shop.product("B").stock());
        intake(other).take(file, mine);
        assertEquals(5, shop.product("B").stock());
    }

    @Test
    void aFileThatIsInButWasNotMovedIsMovedAndNotTakenAgain() throws IOException {
        Path file = put("stock.csv", "sku,stock", "B,5");
        WatchedFile mine =
                table.take(WatchedFolder.sign(file).orElseThrow(), "killed").orElseThrow();
        intake(other).take(file, mine);
        shop.catalog.update(List.of(new dev.awase.catalog.StockUpdate("B", 3)));
        settle();
        assertEquals(3, shop.product("B").stock());
        assertEquals(List.of("1-stock.csv"), names("done"));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsLetGoOf() throws IOException {
        Path file = put("stock.csv", "sku,stock", "B,5");
        WatchedFile mine =
                table.take(WatchedFolder.sign(file).orElseThrow(), "kiosk").orElseThrow();
        Files.setLastModifiedTime(file, FileTime.fromMillis(5_000));
        intake(shop.database).take(file, mine);
        assertEquals(1, shop.product("B").stock());
        assertEquals(List.of(), table.newest(9));
    }

    @Test
    void rulesAreKeptAndBounded() {
        table.rules(new WatchRules("/srv/pos", 5, 30));
        assertEquals(new WatchRules("/srv/pos", 5, 30), new SqliteWatch(other, Clock.systemUTC()).rules());
        assertThrows(IllegalArgumentException.class, () -> new WatchRules("", 101, 0));
    }

    private void settle() throws IOException {
        poll();
        after(WatchedFolder.SETTLED);
        poll();
    }

    private void poll() throws IOException {
        kiosk.poll();
        console.poll();
    }

    private void after(Duration time) {
        nanos += time.toNanos();
    }

    private WatchedFile newest() {
        return table.newest(1).getFirst();
    }

    private Path folder() {
        return home.resolve("arrivals");
    }

    private List<String> names(String inner) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve(inner))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path put(String name, String... lines) throws IOException {
        Path in = Files.createDirectories(WatchedFolder.in(folder()));
        return Files.write(in.resolve(name), List.of(lines), StandardCharsets.UTF_8);
    }

    private Intake intake(LocalDatabase database) {
        return new Intake(
                database,
                new CatalogImport(database, FASHION, TonesOfPicture.NONE),
                new SqliteArrivals(database, FASHION),
                new SqliteWatch(database, Clock.systemUTC()),
                Clock.systemUTC());
    }

    private WatchedFolder watcher(LocalDatabase database, String holder) {
        return new WatchedFolder(
                folder(), new SqliteWatch(database, Clock.systemUTC()), intake(database), holder, () -> nanos);
    }
}
