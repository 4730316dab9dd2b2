package dev.awase.analytics;

import dev.awase.catalog.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was sold, in the shop's database. The same receipt read in twice is one. Safe to use from any thread. */
public final class SqliteSales {
    /** The name of a file that {@code awase simulate} made up. */
    public static final String SIMULATED = "simulated";

    private final Database database;

    public SqliteSales(Database database) {
        this.database = database;
    }

    /** A file of sales that was read in, and how many of them were not known yet. */
    public record Taken(long file, int fresh) {}

    /** Keeps these as one file, all or none. */
    public Taken add(String who, String name, Instant at, List<Sale> sales) {
        return database.write(handle -> {
            byte[] salt = salt(handle);
            handle.execute("INSERT INTO sale_file (at, who, file) VALUES (?, ?, ?)", at.toEpochMilli(), who, name);
            long file = handle.select("SELECT last_insert_rowid()")
                    .mapTo(Long.class)
                    .one();
            return new Taken(file, add(handle, file, salt, sales));
        });
    }

    /** How many of these are known already; nothing is written. */
    public int known(List<Sale> sales) {
        return database.read(handle -> {
            byte[] salt = salt(handle);
            int known = 0;
            for (Sale sale : sales) {
                known += handle.createQuery("SELECT count(*) FROM sale WHERE receipt = :receipt AND product = :product")
                        .bind("receipt", hash(salt, sale.receipt()))
                        .bind("product", sale.product().value())
                        .mapTo(Integer.class)
                        .one();
            }
            return known;
        });
    }

    private static byte[] salt(Handle handle) {
        return handle.createQuery("SELECT salt FROM sale_salt")
                .mapTo(byte[].class)
                .one();
    }

    private static int add(Handle handle, long file, byte[] salt, List<Sale> sales) {
        int fresh = 0;
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO sale (file, receipt, at, product, pieces, amount) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")) {
            for (Sale sale : sales) {
                batch.add(
                        file,
                        hash(salt, sale.receipt()),
                        sale.at().toEpochMilli(),
                        sale.product().value(),
                        sale.pieces(),
                        sale.amount());
            }
            for (int changed : sales.isEmpty() ? new int[0] : batch.execute()) {
                fresh += changed;
            }
        }
        return fresh;
    }

    /** Takes a file's sales back; how many there were. */
    public int undo(long file) {
        return database.write(handle -> {
            int gone = handle.execute("DELETE FROM sale WHERE file = ?", file);
            handle.execute("DELETE FROM sale_file WHERE id = ?", file);
            return gone;
        });
    }

    /** Takes all made-up sales back. */
    public int forgetSimulated() {
        return database.write(handle -> {
            int gone = handle.execute(
                    "DELETE FROM sale WHERE file IN (SELECT id FROM sale_file WHERE file = ?)", SIMULATED);
            handle.execute("DELETE FROM sale_file WHERE file = ?", SIMULATED);
            return gone;
        });
    }

    private static String hash(byte[] salt, String receipt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(receipt.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
