package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one database file, {@code awase.db} in the program's folder. One connection writes, in transactions that take
 * the file at once, since one that starts by reading cannot wait for another writer; readers have connections of their
 * own that cannot write. Opening checks the file, sets a damaged one aside and always ends with something usable.
 */
public final class LocalDatabase implements Database, AutoCloseable {
    private static final int PATIENCE_SECONDS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(LocalDatabase.class);

    private final Path file;
    private final Backups backups;
    private final Optional<Quarantine> quarantine;
    private final Optional<NextRestore.Outcome> restored;
    private final Handle writer;
    private volatile boolean closed;
    private final ReentrantLock writing = new ReentrantLock();
    private final SqliteReaders readers;

    private LocalDatabase(
            Path file,
            Backups backups,
            Optional<Quarantine> quarantine,
            Optional<NextRestore.Outcome> restored,
            Connection writer) {
        this.file = file;
        this.backups = backups;
        this.quarantine = quarantine;
        this.restored = restored;
        this.writer = Jdbi.open(writer);
        this.readers = new SqliteReaders(file);
    }

    /**
     * Opens the file in this folder, or makes it.
     *
     * @throws CatalogFault NEWER, BUSY or CANNOT_WRITE; never DAMAGED
     */
    public static LocalDatabase open(Path home) {
        Path file = home.resolve("awase.db");
        Backups backups = new Backups(home.resolve("backups"));
        SqliteNative.install(home.resolve("native"));
        try {
            Files.createDirectories(home);
            Optional<Quarantine> quarantine = Files.exists(file) && Quarantine.isDamaged(file)
                    ? Optional.of(Quarantine.of(file, backups, LocalDateTime.now(ZoneId.systemDefault())))
                    : Optional.empty();
            Optional<NextRestore.Outcome> restored = Files.exists(file)
                    ? new NextRestore(file).carryOut(backups, LocalDateTime.now(ZoneId.systemDefault()))
                    : Optional.empty();
            return open(file, backups, quarantine, restored);
        } catch (IOException e) {
            throw new CatalogFault(
                    CatalogFault.Kind.CANNOT_WRITE,
                    "Cannot write in the folder " + home + ". Choose one that can be written with --home, or free"
                            + " some space.",
                    e);
        } catch (SQLException | RuntimeException e) {
            throw SqliteFaults.of(e, file).orElseThrow(() -> new IllegalStateException(e));
        }
    }

    private static LocalDatabase open(
            Path file, Backups backups, Optional<Quarantine> quarantine, Optional<NextRestore.Outcome> restored)
            throws SQLException, IOException {
        Connection writer = SqliteConnections.open(file, SqliteConnections.writer());
        try {
            Migrations.run(file, writer, backups);
            if (restored.isPresent()) {
                restored.get().carryOver(writer);
            }
            return new LocalDatabase(file, backups, quarantine, restored, writer);
        } catch (SQLException | IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** What was done about a damaged file when this one was opened; staff must be told. */
    public Optional<Quarantine> quarantine() {
        return quarantine;
    }

    /** What became of a restore that was planned before this file was opened; staff must be told. */
    Optional<NextRestore.Outcome> restored() {
        return restored;
    }

    public Path file() {
        return file;
    }

    /** Keeps a checked copy of the file for this day, in the place of an earlier one of the day. */
    public Path backUp(LocalDate day) {
        return backUp(() -> backups.take(writer.getConnection(), day));
    }

    /** Keeps a checked copy of the file under a name of its own. */
    Path backUp(String name) {
        return backUp(() -> backups.take(writer.getConnection(), name));
    }

    private interface Copying {
        Path copy() throws IOException, SQLException;
    }

    private Path backUp(Copying copying) {
        writing.lock();
        try {
            if (closed) {
                throw SqliteReaders.closed();
            }
            return copying.copy();
        } catch (IOException | SQLException e) {
            throw new CatalogFault(
                    CatalogFault.Kind.CANNOT_WRITE,
                    "Cannot write a backup beside " + file + ". Free some space, then try again.",
                    e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        try {
            return readers.read(work);
        } catch (SQLException | RuntimeException e) {
            throw faultOr(e);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            if (closed) {
                throw SqliteReaders.closed();
            }
            return writer.inTransaction(work::with);
        } catch (SQLException | RuntimeException e) {
            settle();
            throw faultOr(e);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Takes the writer out of a transaction that failed. The driver takes one for begun before SQLite grants it: where
     * another program held the file, everything after would be written without any, and kept by halves.
     */
    private void settle() {
        try {
            Connection connection = writer.getConnection();
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException none) {
            // There was none to end. The driver has noted before it asked that there is none now.
            restore();
        }
    }

    private void restore() {
        try {
            writer.getConnection().setAutoCommit(true);
        } catch (SQLException none) {
            LOG.debug("there was no transaction to end", none);
        }
    }

    /** Closes the connections, each once it is not used any more. Whoever reads or writes afterwards is told so. */
    @Override
    public void close() {
        closed = true;
        readers.close();
        boolean free = false;
        try {
            free = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (free) {
                writer.close();
            } else {
                LOG.warn("somebody still writes while the shop's file is closed: it is undone or kept whole");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (free) {
                writing.unlock();
            }
        }
    }

    private RuntimeException faultOr(Exception e) {
        return SqliteFaults.of(e, file)
                .<RuntimeException>map(fault -> fault)
                .orElseGet(() -> e instanceof RuntimeException own ? own : new IllegalStateException(e));
    }
}
