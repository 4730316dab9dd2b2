package dev.awase;

import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What was done about a damaged file: it lies in {@code kept} with its write-ahead log, for whoever wants to rescue
 * more from it, and {@code restored} took its place, or an empty catalog where there was no good backup.
 */
public record Quarantine(Path kept, Optional<Path> restored) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final List<String> SUFFIXES = List.of("", "-wal", "-shm");

    /** Looks without writing: a writer would let go of the log, which belongs to what is set aside. */
    static boolean isDamaged(Path file) throws SQLException {
        try (Connection connection = SqliteConnections.open(file, SqliteConnections.reader())) {
            return !SqliteConnections.ask(connection, "PRAGMA quick_check(1)").equals("ok");
        } catch (SQLException e) {
            if (SqliteFaults.of(e, file)
                    .filter(fault -> fault.kind() == CatalogFault.Kind.DAMAGED)
                    .isPresent()) {
                return true;
            }
            throw e;
        }
    }

    /**
     * Sets the file aside, always together with its log: the log of one file replayed into another destroys that one.
     */
    static Quarantine of(Path file, Backups backups, LocalDateTime now) throws IOException {
        Path kept = file.resolveSibling("damaged").resolve(STAMP.format(now));
        Files.createDirectories(kept);
        for (String suffix : SUFFIXES) {
            Path part = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(part)) {
                Files.move(part, kept.resolve(part.getFileName()));
            }
        }
        Optional<Path> good = backups.newestGood();
        if (good.isPresent()) {
            Files.copy(good.get(), file);
        }
        return new Quarantine(kept, good);
    }
}
