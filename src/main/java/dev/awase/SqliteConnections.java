package dev.awase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * How connections to the one file are set. Through {@link SQLiteConfig}, since of several pragmas in one statement the
 * driver applies only the first; and read back, since a pragma that is not understood is silent.
 */
final class SqliteConnections {
    private static final int BUSY_MILLIS = 5_000;

    /** 64 MB, in SQLite's way of saying kilobytes: a long import does not spill and read again what it wrote. */
    private static final int WRITER_CACHE = -65_536;

    private SqliteConnections() {}

    /** The settings of the one writer: it takes the file when its transaction begins and syncs when it commits. */
    static SQLiteConfig writer() {
        SQLiteConfig config = reader();
        config.setReadOnly(false);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setCacheSize(WRITER_CACHE);
        // What was taken out is overwritten: the hash of a PIN, a word nobody asked three times.
        config.setPragma(Pragma.SECURE_DELETE, "true");
        return config;
    }

    /** The settings of a reader: it cannot write. */
    static SQLiteConfig reader() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTransactionMode(TransactionMode.DEFERRED);
        return config;
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    static Connection open(Path file, SQLiteConfig config) throws SQLException {
        Connection connection = config.createConnection(url(file));
        try {
            checkPragmas(connection, config);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void checkPragmas(Connection connection, SQLiteConfig config) throws SQLException {
        expect(connection, "foreign_keys", "1");
        expect(connection, "busy_timeout", Integer.toString(BUSY_MILLIS));
        if (config.getTransactionMode() == TransactionMode.IMMEDIATE) {
            expect(connection, "journal_mode", "wal");
            expect(connection, "synchronous", "2");
            expect(connection, "secure_delete", "1");
        }
    }

    private static void expect(Connection connection, String pragma, String value) throws SQLException {
        String actual = ask(connection, "PRAGMA " + pragma);
        if (!value.equals(actual)) {
            throw new SQLException("SQLite keeps " + pragma + " at " + actual + " where " + value + " is needed");
        }
    }

    /** The first column of the first row, as text. */
    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            String answer = row.next() ? row.getString(1) : null;
            return answer == null ? "" : answer;
        }
    }
}
