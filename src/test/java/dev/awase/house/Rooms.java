package dev.awase.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Which room a class is in. Planted faults stand in a copy of the house under {@code dev.awase.planted}. */
final class Rooms {
    static final String FRONT_DOOR = "front door";
    private static final String HOUSE = "dev.awase";
    private static final String PLANTED = HOUSE + ".planted";
    /** The commands of the command line are the front door's own folder. */
    private static final Set<String> FRONT_DOOR_FOLDERS = Set.of("", "command");

    private Rooms() {}

    static boolean ours(JavaClass type) {
        return type.getPackageName().equals(HOUSE) || type.getPackageName().startsWith(HOUSE + ".");
    }

    static String of(JavaClass type) {
        String[] folders = folders(type);
        return FRONT_DOOR_FOLDERS.contains(folders[0]) ? FRONT_DOOR : folders[0];
    }

    /** The folder inside the room, or the empty string for the room's own floor. */
    static String leaf(JavaClass type) {
        String[] folders = folders(type);
        return folders.length > 1 ? folders[1] : "";
    }

    static DescribedPredicate<JavaClass> outside(String... rooms) {
        Set<String> inside = Set.of(rooms);
        return DescribedPredicate.describe(
                "outside " + String.join(", ", rooms), type -> ours(type) && !inside.contains(of(type)));
    }

    static DescribedPredicate<JavaClass> inside(String... rooms) {
        Set<String> inside = Set.of(rooms);
        return DescribedPredicate.describe(
                "in " + String.join(", ", rooms), type -> ours(type) && inside.contains(of(type)));
    }

    private static String[] folders(JavaClass type) {
        String name = type.getPackageName();
        String root = name.startsWith(PLANTED) ? PLANTED : HOUSE;
        return name.equals(root)
                ? new String[] {""}
                : name.substring(root.length() + 1).split("\\.", -1);
    }
}
