package dev.awase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

/**
 * A backup that takes the file's place when the shop is next opened: only then does nothing in this program know the file
 * by heart. It waits beside the file in a copy of its own, which no later backup overwrites. While another program has
 * the file open it goes on waiting; before it takes its place a checked copy of the present file is kept for good.
 */
final class NextRestore {
    private static final Logger LOG = LoggerFactory.getLogger(NextRestore.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int BUSY_MILLIS = 300;

    private final Path file;
    private final Path waiting;
    private final Path note;

    /** Beside the shop's file. */
    NextRestore(Path file) {
        this.file = file;
        this.waiting = file.resolveSibling("restore-next.db");
        this.note = file.resolveSibling("restore-next.json");
    }

    /** Which backup, who planned it, and when: milliseconds since 1970 UTC. */
    record Plan(String name, String who, long at) {}

    /** What became of a plan: carried out with the present file kept under a name, or not possible. */
    record Outcome(Plan plan, Optional<Path> kept) {
        /** What stays as it was in the present file, once the tables of both are this program's. */
        void carryOver(Connection restored) {
            try {
                if (kept.isPresent()) {
                    CarriedOver.from(kept.get(), restored);
                }
            } catch (SQLException fault) {
                // The shop has to open: with the people of then, and the present ones in the file that was kept.
                LOG.warn("the members of the file before could not be taken over", fault);
            }
        }
    }

    /** @throws CatalogFault CANNOT_WRITE; an earlier plan then stays */
    void plan(Path backup, Plan plan) {
        try {
            Path part = waiting.resolveSibling(waiting.getFileName() + ".part");
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            if (!Backups.isGood(part)) {
                Files.delete(part);
                throw new CatalogFault(CatalogFault.Kind.DAMAGED, "The backup " + backup + " cannot be read.");
            }
            // Without its note the copy means nothing: an interruption in between plans nothing.
            Files.deleteIfExists(note);
            Files.move(part, waiting, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Files.write(note, JSON.writeValueAsBytes(plan));
        } catch (IOException full) {
            throw new CatalogFault(
                    CatalogFault.Kind.CANNOT_WRITE, "Cannot write beside " + file + ". Free some space.", full);
        }
    }

    Optional<Plan> planned() {
        if (!Files.exists(note) || !Files.exists(waiting)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(note), Plan.class));
        } catch (JsonProcessingException written) {
            LOG.warn("the note of a planned restore cannot be understood", written);
            return Optional.empty();
        } catch (IOException fault) {
            throw new CatalogFault(CatalogFault.Kind.UNREADABLE, "Cannot read " + note, fault);
        }
    }

    void callOff() {
        try {
            Files.deleteIfExists(note);
            Files.deleteIfExists(waiting);
        } catch (IOException fault) {
            throw new CatalogFault(CatalogFault.Kind.CANNOT_WRITE, "Cannot remove " + note, fault);
        }
    }

    /** Carries out what is planned, before anybody has opened the file; where it cannot, the file stays as it is. */
    Optional<Outcome> carryOut(Backups backups, LocalDateTime now) {
        Optional<Plan> plan = planned();
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Path> kept = keep(backups, "awase-before-restore-" + STAMP.format(now) + ".db");
            if (kept.isEmpty()) {
                LOG.info("a restore waits until no other program has the shop's file open");
                return Optional.empty();
            }
            Files.move(waiting, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(note);
            return Optional.of(new Outcome(plan.get(), kept));
        } catch (IOException | SQLException fault) {
            LOG.warn("the planned restore could not be done", fault);
            callOff();
            return Optional.of(new Outcome(plan.get(), Optional.empty()));
        }
    }

    /** Keeps the present file; nothing where another program has it open. */
    private Optional<Path> keep(Backups backups, String name) throws SQLException, IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        try (Connection present = config.createConnection(SqliteConnections.url(file))) {
            // Leaving the write-ahead log needs the file for oneself, and brings all of the log into the file.
            return isAlone(present) ? Optional.of(backups.take(present, name)) : Optional.empty();
        }
    }

    private static boolean isAlone(Connection connection) {
        try {
            return SqliteConnections.ask(connection, "PRAGMA journal_mode = DELETE")
                    .equals("delete");
        } catch (SQLException busy) {
            return false;
        }
    }
}
