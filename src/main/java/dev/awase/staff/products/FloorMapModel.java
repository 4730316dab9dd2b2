package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.FloorEdits;
import dev.awase.catalog.FloorMap;
import dev.awase.catalog.FloorMap.Box;
import dev.awase.catalog.FloorMap.Floor;
import dev.awase.catalog.FloorMap.Zone;
import dev.awase.catalog.Lack;
import dev.awase.catalog.Place;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** The floor map as it is drawn, and the products beside it that are waiting for a place; drawing and hanging, each with a way back. */
public final class FloorMapModel {
    private static final double FIRST = 0.28;

    private final FloorMap map;
    private final FloorEdits pencil;
    private final ProductTable table;
    private final ProductsModel products;
    private final Office office;
    private final LazyRows beside;
    private final Errands.Latest latest = new Errands.Latest();
    private final Errands.Latest reading = new Errands.Latest();
    private final ReadOnlyObjectWrapper<List<Floor>> floors = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Floor>> floor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Zone>> zone = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper besideCount = new ReadOnlyIntegerWrapper();
    private String words = "";

    /** {@code products} changes where things hang. */
    public FloorMapModel(FloorMap map, FloorEdits pencil, ProductTable table, ProductsModel products, Office office) {
        this.map = map;
        this.pencil = pencil;
        this.table = table;
        this.products = products;
        this.office = office;
        this.beside = new LazyRows(office.errands());
    }

    // Properties

    public ReadOnlyObjectProperty<List<Floor>> floors() {
        return floors.getReadOnlyProperty();
    }

    /** The floor that is seen. */
    public ReadOnlyObjectProperty<Optional<Floor>> floor() {
        return floor.getReadOnlyProperty();
    }

    /** The zone that was touched last. */
    public ReadOnlyObjectProperty<Optional<Zone>> zone() {
        return zone.getReadOnlyProperty();
    }

    /** The products beside the map: those without a place, or those that were searched for. */
    ObservableList<Row> beside() {
        return beside;
    }

    public ReadOnlyIntegerProperty besideCount() {
        return besideCount.getReadOnlyProperty();
    }

    public boolean searching() {
        return !words.isBlank();
    }

    // Commands

    /** Reads all anew. */
    public void look() {
        office.errands().run(latest, map::floors, this::arrived);
        Filter asked = searching() ? Filter.ALL.withWords(words) : Filter.ALL.withLack(Optional.of(Lack.PLACE));
        Order order = new Order(Order.By.ENTERED, true, office.locale());
        office.errands().run(reading, () -> table.count(asked), many -> {
            besideCount.set(many);
            beside.show(many, (from, some) -> table.page(asked, order, from, some));
        });
    }

    private void arrived(List<Floor> read) {
        Optional<String> seen = floor.get().map(Floor::name);
        Optional<String> touched = zone.get().map(Zone::name);
        floors.set(read);
        floor.set(read.stream()
                .filter(each -> seen.equals(Optional.of(each.name())))
                .findFirst()
                .or(() -> read.stream().findFirst()));
        zone.set(touched.flatMap(this::zone));
    }

    private Optional<Zone> zone(String name) {
        return floor.get().stream()
                .flatMap(seen -> seen.zones().stream())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    public void search(String typed) {
        words = typed;
        look();
    }

    public void show(Floor other) {
        zone.set(Optional.empty());
        floor.set(Optional.of(other));
    }

    public void touch(Optional<Zone> touched) {
        zone.set(touched);
    }

    public void addFloor(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            office.notices().trouble(office.text("staff.products.map.no-name"));
            return;
        }
        office.errands()
                .run(
                        () -> {
                            boolean fresh = pencil.addFloor(name);
                            if (fresh) {
                                office.note("map.floor", name, "", name);
                            }
                            return fresh;
                        },
                        fresh -> {
                            if (fresh) {
                                office.notices()
                                        .say(office.text("staff.products.map.floor-added", name), () -> erase(name));
                            }
                            floor.set(Optional.of(new Floor(name, List.of(), 0, 0)));
                            look();
                        });
    }

    private void erase(String name) {
        office.errands()
                .run(
                        () -> {
                            office.note("map.floor.undo", name, name, "");
                            pencil.eraseFloor(name);
                            return name;
                        },
                        _ -> look());
    }

    /** Draws a new zone where there is room at the eye's first place; it is moved from there. */
    public void addZone(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            office.notices().trouble(office.text("staff.products.map.no-name"));
            return;
        }
        floor.get().ifPresent(at -> {
            long drawn =
                    at.zones().stream().filter(each -> each.box().isPresent()).count();
            long column = drawn % 3;
            long line = drawn / 3 % 3;
            draw(name, Optional.of(new Box(0.03 + column * 0.32, 0.04 + line * 0.32, FIRST, FIRST)));
            touch(Optional.of(new Zone(name, Optional.empty(), List.of())));
        });
    }

    /** Draws a zone of this floor in this box, or takes it off the map; what hangs there keeps its place. */
    public void draw(String name, Optional<Box> box) {
        floor.get().ifPresent(at -> draw(at.name(), name, box));
    }

    private void draw(String on, String name, Optional<Box> box) {
        office.errands()
                .run(
                        () -> {
                            Optional<Box> before = pencil.draw(on, name, box);
                            office.note("map.zone", on + " · " + name, said(before), said(box));
                            return before;
                        },
                        before -> {
                            if (!before.equals(box)) {
                                office.notices()
                                        .say(
                                                office.text("staff.products.map.drawn", name),
                                                () -> draw(on, name, before));
                            }
                            look();
                        });
    }

    private static String said(Optional<Box> box) {
        return box.map(at -> String.format(Locale.ROOT, "%.2f %.2f %.2f×%.2f", at.x(), at.y(), at.width(), at.height()))
                .orElse("");
    }

    /** Hangs these products in a zone of the floor that is seen; an empty shelf is the zone itself. */
    public void hang(Collection<ProductId> ids, String zoneName, String shelf) {
        if (ids.isEmpty()) {
            office.notices().trouble(office.text("staff.products.map.none-chosen"));
            return;
        }
        floor.get().ifPresent(at -> {
            Place place = new Place(at.name(), zoneName, shelf.strip());
            products.amend("product.place", ids, _ -> new Amendment.Stands(Optional.of(place)));
        });
    }
}
