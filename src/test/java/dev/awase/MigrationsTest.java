package dev.awase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.SqliteMembers;
import dev.awase.analytics.Insight;
import dev.awase.analytics.Period;
import dev.awase.analytics.SqliteReports;
import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteDataSource;

/** A file of each earlier version opens with all that was in it, and a copy of how it was is kept. */
class MigrationsTest {
    private static final Path STEPS = Path.of(System.getProperty("awase.base", "."), "src/main/resources/db/migration");

    /** Tables that a later step did away with; what became of their rows is shown by a test of its own. */
    private static final List<String> GONE = List.of("staff_tries", "visit_opened");

    @TempDir
    Path home;

    /** All but the newest. */
    static List<Integer> versions() throws IOException {
        List<Integer> all = steps();
        return all.subList(0, all.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aFileOfAnEarlierVersionIsBroughtUpToThisOneWithAllItsRows(int version) throws Exception {
        write(version);
        Map<String, List<Map<String, String>>> before = rows();
        LocalDatabase.open(home).close();
        Map<String, List<Map<String, String>>> after = rows();
        assertFalse(before.getOrDefault("product", List.of()).isEmpty(), "there was something to lose");
        before.forEach((table, rows) -> {
            if (!GONE.contains(table)) {
                assertKept(table, rows, after.getOrDefault(table, List.of()));
            }
        });
        int next = steps().stream().filter(step -> step > version).findFirst().orElseThrow();
        Path copy = home.resolve("backups/awase-before-v" + next + ".db");
        assertTrue(Backups.isGood(copy), copy::toString);
    }

    /** After an upgrade the kiosk and the console start at the same moment. */
    @Test
    void severalThatOpenAnEarlierFileAtOnceAllOpenIt() throws Exception {
        write(versions().getLast());
        int many = 4;
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService openers = Executors.newFixedThreadPool(many)) {
            List<Future<?>> opened = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                opened.add(openers.submit(() -> {
                    go.await();
                    LocalDatabase.open(home).close();
                    return home;
                }));
            }
            go.countDown();
            for (Future<?> one : opened) {
                assertDoesNotThrow(() -> one.get());
            }
        }
    }

    /** Two branches' steps: a trial copy may hold the later one without the earlier. */
    @Test
    void aFileThatHoldsALaterStepWithoutAnEarlierOneOpensWithAllItsRows() throws Exception {
        write(10);
        Path some = Files.createDirectory(home.resolve("steps"));
        for (Path step : files()) {
            if (number(step) <= 10 || number(step) == 16) {
                Files.copy(step, some.resolve(String.valueOf(step.getFileName())));
            }
        }
        flyway(16).locations("filesystem:" + some).load().migrate();
        Map<String, List<Map<String, String>>> before = rows();
        LocalDatabase.open(home).close();
        Map<String, List<Map<String, String>>> after = rows();
        before.forEach((table, rows) -> {
            if (!GONE.contains(table)) {
                assertKept(table, rows, after.getOrDefault(table, List.of()));
            }
        });
        Path other = Files.createDirectory(home.resolve("new"));
        LocalDatabase.open(other).close();
        assertEquals(rows(other).keySet(), after.keySet());
        assertTrue(Backups.isGood(home.resolve("backups/awase-before-v11.db")));
    }

    /** A step that is missing in db/steps.txt would never be taken by a file that has all the others. */
    @Test
    void theStepsThatAreKnownAreThoseThatThereAre() throws Exception {
        LocalDatabase.open(home).close();
        try (Connection connection = SqliteConnections.open(home.resolve("awase.db"), SqliteConnections.reader())) {
            assertEquals(
                    Migrations.history(connection), Migrations.known(), "db/steps.txt has to be what is expected here");
        }
        assertEquals(steps().size(), Migrations.known().lines().count());
    }

    @Test
    void aFileWhoseHistoryIsAnotherIsNotTakenForOneThatHasAllSteps() throws Exception {
        LocalDatabase.open(home).close();
        for (String other : List.of("checksum = 1", "success = 0", "version = '999'")) {
            try (Connection connection = SqliteConnections.open(home.resolve("awase.db"), SqliteConnections.writer())) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("UPDATE flyway_schema_history SET " + other + " WHERE version = '9'");
                    assertNotEquals(Migrations.known(), Migrations.history(connection), other);
                }
                connection.rollback();
            }
        }
    }

    @Test
    void aStepThatCannotBeMadeIsToldInWordsAndLosesNothing() throws Exception {
        write(10);
        run("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '9'");
        Map<String, List<Map<String, String>>> before = rows();
        CatalogFault fault = assertThrows(CatalogFault.class, () -> LocalDatabase.open(home));
        assertEquals(CatalogFault.Kind.OTHER_STEPS, fault.kind());
        assertTrue(String.valueOf(fault.getMessage()).contains("--home"), fault::toString);
        assertEquals(before, rows());
    }

    @Test
    void aWaitAtTheEntranceGoesOnForEverybody() throws Exception {
        write(10);
        try (LocalDatabase database = LocalDatabase.open(home)) {
            SqliteMembers members = new SqliteMembers(database, () -> 0);
            assertEquals(Duration.ofSeconds(41), members.waiting("Mori"));
        }
    }

    @Test
    void visitsFromBeforeAreInTheSumsAndWhatTheyOpenedIsWhatTheyWereShown() throws Exception {
        write(18);
        run("INSERT INTO sale_file VALUES (1, 0, '', 'till.csv')");
        run("INSERT INTO sale SELECT 1, 1, 'r', ended + 600000, 2, 1, 5000 FROM visit WHERE id = 1");
        try (LocalDatabase database = LocalDatabase.open(home)) {
            Period all = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), ZoneId.of("Asia/Tokyo"));
            Insight told = new SqliteReports(database).read(all);
            long visits = database.<Long>read(
                    handle -> handle.createQuery("SELECT count(*) FROM visit WHERE source <> 'rehearsal'")
                            .mapTo(Long.class)
                            .one());
            assertEquals(visits, told.visits());
            assertFalse(visits == 0, "there was something to count");
            assertEquals(1, told.trade().opened().bought());
            assertEquals(0, told.trade().shown().visits(), "what it was shown nobody kept");
        }
    }

    @Test
    void theWordsOfProductsAreStillFound() throws Exception {
        write(1);
        try (LocalDatabase database = LocalDatabase.open(home)) {
            assertEquals(
                    1,
                    database.<Integer>read(handle -> handle.createQuery(
                                    "SELECT rowid FROM product_words WHERE product_words MATCH 'oxford'")
                            .mapTo(Integer.class)
                            .one()));
        }
    }

    @Test
    void aFileOfThisVersionIsLeftAsItIs() {
        LocalDatabase.open(home).close();
        LocalDatabase.open(home).close();
        assertTrue(Files.notExists(home.resolve("backups")));
    }

    @Test
    void aFileOfANewerVersionIsRefusedInWordsAndLosesNothing() throws Exception {
        LocalDatabase.open(home).close();
        run("INSERT INTO flyway_schema_history SELECT 9999, '9999', 'later', type, 'V9999__later.sql', checksum,"
                + " installed_by, installed_on, execution_time, success FROM flyway_schema_history"
                + " WHERE installed_rank = 1");
        run("CREATE TABLE later (word TEXT)", "INSERT INTO later VALUES ('kept')");
        Map<String, List<Map<String, String>>> before = rows();
        CatalogFault fault = assertThrows(CatalogFault.class, () -> LocalDatabase.open(home));
        assertEquals(CatalogFault.Kind.NEWER, fault.kind());
        assertTrue(String.valueOf(fault.getMessage()).contains("newer Awase"), fault::toString);
        assertEquals(before, rows());
        assertTrue(Backups.isGood(home.resolve("backups/awase-newer-v9999.db")));
    }

    /** A later step may add columns; the values of the ones there were stay as they were. */
    private static void assertKept(String table, List<Map<String, String>> rows, List<Map<String, String>> after) {
        for (Map<String, String> row : rows) {
            assertTrue(
                    after.stream().anyMatch(now -> now.entrySet().containsAll(row.entrySet())),
                    () -> table + " lost " + row + " and has " + after);
        }
    }

    private static List<Integer> steps() throws IOException {
        return files().stream().map(MigrationsTest::number).sorted().toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(STEPS)) {
            return files.toList();
        }
    }

    private static int number(Path step) {
        String name = String.valueOf(step.getFileName());
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    /** A file as the program of that version left it, with rows in the tables of each version up to it. */
    private void write(int version) throws Exception {
        for (int step : steps().stream().filter(each -> each <= version).toList()) {
            flyway(step).load().migrate();
            try (InputStream sql = MigrationsTest.class.getResourceAsStream("/db/rows/V" + step + ".sql")) {
                if (sql != null) {
                    run(new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\n"));
                }
            }
        }
    }

    private FluentConfiguration flyway(int target) {
        return Flyway.configure()
                .dataSource(source(home))
                .locations("classpath:db/migration")
                .target(Integer.toString(target));
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = source(home).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static SQLiteDataSource source(Path home) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + home.resolve("awase.db"));
        return source;
    }

    /** All rows of all tables, a value by the name of its column. */
    private Map<String, List<Map<String, String>>> rows() throws SQLException {
        return rows(home);
    }

    private static Map<String, List<Map<String, String>>> rows(Path home) throws SQLException {
        Map<String, List<Map<String, String>>> all = new TreeMap<>();
        try (Connection connection = source(home).getConnection()) {
            for (String table : tables(connection)) {
                all.put(table, rows(connection, table));
            }
        }
        return all;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'"
                        + " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'"
                        + " AND name NOT LIKE 'product_words%'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static List<Map<String, String>> rows(Connection connection, String table) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            List<String> columns = IntStream.rangeClosed(1, found.getMetaData().getColumnCount())
                    .mapToObj(column -> name(found, column))
                    .toList();
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.put(columns.get(column - 1), String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String name(ResultSet found, int column) {
        try {
            return found.getMetaData().getColumnName(column);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
