package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Choices;
import dev.awase.analytics.SqliteChoices;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** A file of each earlier version opens with all that was in it, and a copy of how it was is kept. */
class MigrationsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void aFileOfAnEarlierVersionIsBroughtUpToThisOne(String version) throws Exception {
        write(version);
        String next = "v" + (Integer.parseInt(version) + 1);
        try (LocalDatabase database = LocalDatabase.open(home)) {
            assertEquals(
                    7,
                    database.<Long>read(handle -> handle.createQuery("SELECT version FROM catalog_version")
                            .mapTo(Long.class)
                            .one()));
            assertEquals(
                    0,
                    database.<Integer>read(handle -> handle.createQuery("SELECT count(*) FROM model_call")
                            .mapTo(Integer.class)
                            .one()));
            assertEquals(new Choices.Mark(0, 0), new SqliteChoices(database).newest());
        }
        assertTrue(Backups.isGood(home.resolve("backups/awase-before-" + next + ".db")));
    }

    @Test
    void aFileOfThisVersionIsLeftAsItIs() {
        LocalDatabase.open(home).close();
        LocalDatabase.open(home).close();
        assertTrue(Files.notExists(home.resolve("backups")));
    }

    /** A file as the program of that version left it, with a mark in it. */
    private void write(String version) throws Exception {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + home.resolve("awase.db"));
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE catalog_version SET version = 7");
        }
    }
}
