package dev.awase.house;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;

/**
 * Who may enter whom; what is not drawn is forbidden. A room is entered whole, or for its data types only (records,
 * enums, sealed families, faults), or for single named types.
 */
final class FloorPlan {
    private static final Map<String, Doors> PLAN = Map.ofEntries(
            entry("item", new Doors(Set.of(), Set.of(), Set.of())),
            entry("camera", new Doors(Set.of(), Set.of(), Set.of())),
            entry("upkeep", new Doors(Set.of(), Set.of(), Set.of())),
            entry("voice", new Doors(Set.of(), Set.of(), Set.of())),
            entry("design", new Doors(Set.of(), Set.of(), Set.of())),
            entry(
                    "vision",
                    new Doors(
                            Set.of("item"),
                            Set.of(),
                            Set.of("camera.Photo", "camera.Middle", "camera.PhotoPixels", "camera.CameraFault"))),
            entry("catalog", new Doors(Set.of("item"), Set.of(), Set.of())),
            entry("coordination", new Doors(Set.of("item"), Set.of("catalog"), Set.of())),
            entry(
                    "stylist",
                    new Doors(
                            Set.of("item", "voice"),
                            Set.of("catalog", "coordination"),
                            Set.of("camera.Photo", "camera.PhotoPixels", "camera.CameraFault", "catalog.Catalog"))),
            entry(
                    "analytics",
                    new Doors(
                            Set.of("item"),
                            Set.of(),
                            Set.of("catalog.ProductId", "catalog.Database", "catalog.Tones"))),
            entry(
                    "session",
                    new Doors(
                            Set.of(
                                    "camera",
                                    "vision",
                                    "voice",
                                    "stylist",
                                    "catalog",
                                    "coordination",
                                    "analytics",
                                    "item"),
                            Set.of(),
                            Set.of())),
            entry("sync", new Doors(Set.of("catalog", "analytics"), Set.of(), Set.of())),
            entry(
                    "shopper",
                    // Everything in item is a value, the taxonomy too; a reason comes with its sentence.
                    new Doors(
                            Set.of("session", "design", "item"),
                            Set.of("camera", "coordination", "catalog", "stylist"),
                            Set.of("coordination.ReasonSentence"))),
            entry("access", new Doors(Set.of(), Set.of(), Set.of("catalog.Database", "catalog.CatalogFault"))),
            entry(
                    "staff",
                    // A look and its scores come as values; who makes them is a port that the front door fills.
                    new Doors(
                            Set.of("catalog", "analytics", "access", "sync", "stylist", "camera", "item", "design"),
                            Set.of("coordination"),
                            Set.of("coordination.ReasonSentence"))));

    private FloorPlan() {}

    static boolean has(String room) {
        return room.equals(Rooms.FRONT_DOOR) || PLAN.containsKey(room);
    }

    static boolean mayEnter(JavaClass from, JavaClass to) {
        String room = Rooms.of(from);
        if (room.equals(Rooms.of(to)) || room.equals(Rooms.FRONT_DOOR)) {
            return true;
        }
        Doors doors = PLAN.get(room);
        return doors != null && doors.open(Rooms.of(to), to);
    }

    /** The doors that lead out of one room. */
    private record Doors(Set<String> whole, Set<String> dataOnly, Set<String> types) {
        boolean open(String room, JavaClass type) {
            return whole.contains(room)
                    || (dataOnly.contains(room) && isData(type))
                    || types.stream().anyMatch(named -> type.getName().equals("dev.awase." + named));
        }

        private static boolean isData(JavaClass type) {
            return type.isRecord()
                    || type.isEnum()
                    || type.isAssignableTo(Throwable.class)
                    || type.reflect().isSealed();
        }
    }
}
