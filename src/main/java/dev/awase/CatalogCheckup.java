package dev.awase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.catalog.CatalogFault;
import dev.awase.staff.health.Symptom;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the doctor finds about the shop's file: whether it is sound, what is in it, and what it names but is not there. */
final class CatalogCheckup {
    private static final JsonMapper JSON = new JsonMapper();

    private final Home home;

    /** {@code home} has a file. */
    CatalogCheckup(Home home) {
        this.home = home;
    }

    Stream<Finding> findings() {
        Path file = home.database();
        try {
            SqliteNative.install(home.folder().resolve("native"));
            try (Connection connection = SqliteConnections.open(file, SqliteConnections.reader())) {
                String health = SqliteConnections.ask(connection, "PRAGMA integrity_check(1)");
                return health.equals("ok")
                        ? Stream.concat(
                                Stream.of(counts(connection), pictures(connection)),
                                FloorCheckup.strangers(home.floors(), floors(connection)))
                        : Stream.of(damaged(health));
            }
        } catch (SQLException | CatalogFault fault) {
            return Stream.of(SqliteFaults.of(fault, file)
                    .map(known -> known.kind() == CatalogFault.Kind.DAMAGED
                            ? damaged("its parts do not fit together")
                            : Finding.fail("catalog", "it cannot be opened", String.valueOf(known.getMessage()))
                                    .as(Symptom.CATALOG_LOCKED))
                    .orElseGet(() -> damaged(String.valueOf(fault.getMessage()))));
        }
    }

    private Finding damaged(String how) {
        return Finding.fail(
                        "catalog",
                        home.database() + " is damaged: " + how,
                        "Start the kiosk: it sets the file aside and puts the newest good backup in its place.")
                .as(Symptom.CATALOG_DAMAGED);
    }

    private static Finding counts(Connection connection) throws SQLException {
        String products = SqliteConnections.ask(connection, "SELECT count(*) FROM product");
        String pieces = SqliteConnections.ask(connection, "SELECT coalesce(sum(stock), 0) FROM variant");
        if (products.equals("0")) {
            return Finding.warn("catalog", "sound, and empty", "Bring products in with awase import.")
                    .as(Symptom.CATALOG_EMPTY);
        }
        String words = "sound, with " + products + " products and " + pieces + " pieces in stock";
        return pieces.equals("0")
                ? Finding.warn("catalog", words, "Nothing can be offered: import the current stock.")
                        .as(Symptom.CATALOG_NO_STOCK, Long.valueOf(products))
                : Finding.ok("catalog", words).as(Symptom.CATALOG_WELL, Long.valueOf(products), Long.valueOf(pieces));
    }

    private static Finding pictures(Connection connection) throws SQLException {
        List<String> missing = new ArrayList<>();
        int all = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pictures FROM product WHERE pictures IS NOT NULL")) {
            while (rows.next()) {
                for (String picture : JSON.readValue(rows.getString(1), String[].class)) {
                    all++;
                    if (!Files.isReadable(Path.of(picture))) {
                        missing.add(picture);
                    }
                }
            }
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("a product's list of pictures cannot be read", unreadable);
        }
        return missing.isEmpty()
                ? Finding.ok("pictures", all + " pictures are in their places").as(Symptom.PICTURES_WELL, all)
                : Finding.warn(
                                "pictures",
                                missing.size() + " of " + all + " are missing, the first is " + missing.getFirst(),
                                "Put them back, or import again with --images and the folder they lie in now.")
                        .as(Symptom.PICTURES_MISSING, missing.size(), all, missing.getFirst());
    }

    private static Set<String> floors(Connection connection) throws SQLException {
        Set<String> floors = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT floor FROM product WHERE floor IS NOT NULL UNION SELECT name FROM map_floor")) {
            while (rows.next()) {
                floors.add(rows.getString(1));
            }
        }
        return floors;
    }
}
