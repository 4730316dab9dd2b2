package dev.awase.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The floor map in its tables, and what hangs where as the products tell it. */
public final class SqliteFloorMap implements FloorMap, FloorEdits {
    private final Database database;

    public SqliteFloorMap(Database database) {
        this.database = database;
    }

    /** What is known of a zone while it is put together. */
    private static final class Gathered {
        private Optional<Box> box = Optional.empty();
        private final List<Shelf> shelves = new ArrayList<>();

        private static Gathered of(Map<String, Map<String, Gathered>> floors, String floor, String zone) {
            return floors.computeIfAbsent(floor, _ -> new TreeMap<>()).computeIfAbsent(zone, _ -> new Gathered());
        }
    }

    @Override
    public List<Floor> floors() {
        return database.read(handle -> {
            Map<String, Map<String, Gathered>> floors = new LinkedHashMap<>();
            handle.createQuery("SELECT name FROM map_floor ORDER BY position, name")
                    .mapTo(String.class)
                    .forEach(name -> floors.put(name, new TreeMap<>()));
            drawn(handle, floors);
            hanging(handle, floors);
            return floors.entrySet().stream()
                    .map(floor -> floor(floor.getKey(), floor.getValue()))
                    .toList();
        });
    }

    private static void drawn(Handle handle, Map<String, Map<String, Gathered>> floors) {
        handle.createQuery("SELECT floor, name, x, y, width, height FROM map_zone ORDER BY floor, name")
                .map((row, _) -> Gathered.of(floors, row.getString(1), row.getString(2)).box =
                        Optional.of(new Box(row.getDouble(3), row.getDouble(4), row.getDouble(5), row.getDouble(6))))
                .list();
    }

    private static void hanging(Handle handle, Map<String, Map<String, Gathered>> floors) {
        String sql = """
                SELECT floor, coalesce(zone, ''), coalesce(shelf, ''), count(*), sum(pieces)
                FROM product WHERE floor IS NOT NULL GROUP BY floor, zone, shelf ORDER BY floor, zone, shelf
                """;
        handle.createQuery(sql)
                .map((row, _) -> Gathered.of(floors, row.getString(1), row.getString(2))
                        .shelves
                        .add(new Shelf(row.getString(3), row.getInt(4), row.getInt(5))))
                .list();
    }

    private static Floor floor(String name, Map<String, Gathered> zones) {
        Optional<Gathered> nameless = Optional.ofNullable(zones.get(""));
        return new Floor(
                name,
                zones.entrySet().stream()
                        .filter(zone -> !zone.getKey().isEmpty())
                        .map(zone -> new Zone(zone.getKey(), zone.getValue().box, zone.getValue().shelves))
                        .toList(),
                nameless.stream()
                        .flatMap(own -> own.shelves.stream())
                        .mapToInt(Shelf::products)
                        .sum(),
                nameless.stream()
                        .flatMap(own -> own.shelves.stream())
                        .mapToInt(Shelf::pieces)
                        .sum());
    }

    @Override
    public Optional<Box> spot(Place place) {
        return database.read(handle -> box(handle, place.floor(), place.zone()));
    }

    private static Optional<Box> box(Handle handle, String floor, String zone) {
        return handle.createQuery("SELECT x, y, width, height FROM map_zone WHERE floor = ? AND name = ?")
                .bind(0, floor)
                .bind(1, zone)
                .map((row, _) -> new Box(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)))
                .findFirst();
    }

    @Override
    public boolean addFloor(String name) {
        String sql = "INSERT INTO map_floor SELECT ?, coalesce(max(position), 0) + 1 FROM map_floor WHERE true"
                + " ON CONFLICT DO NOTHING";
        return database.write(handle -> handle.execute(sql, name) > 0);
    }

    @Override
    public void eraseFloor(String name) {
        database.write(handle -> {
            handle.execute("DELETE FROM map_zone WHERE floor = ?", name);
            return handle.execute("DELETE FROM map_floor WHERE name = ?", name);
        });
    }

    @Override
    public Optional<Box> draw(String floor, String zone, Optional<Box> box) {
        return database.write(handle -> {
            Optional<Box> before = box(handle, floor, zone);
            if (box.isEmpty()) {
                handle.execute("DELETE FROM map_zone WHERE floor = ? AND name = ?", floor, zone);
            } else {
                Box at = box.get();
                handle.execute(
                        "INSERT OR REPLACE INTO map_zone VALUES (?, ?, ?, ?, ?, ?)",
                        floor,
                        zone,
                        at.x(),
                        at.y(),
                        at.width(),
                        at.height());
            }
            return before;
        });
    }
}
